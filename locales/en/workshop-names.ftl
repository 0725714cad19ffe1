### Names given in a workshop to whoever takes none of their own. Each group: first words, a colon, second words; every first one fits every second one.
### English has one group. Friendly, nothing about bodies, nothing political, no animal used as an insult; together 30 characters at most.

workshop-names =
    Agile, Amiable, Attentive, Brave, Breezy, Bright, Calm, Careful, Cheerful, Clever, Cordial, Cosy, Courteous, Curious, Daring, Diligent, Eager,
    Earnest, Easygoing, Fair, Faithful, Friendly, Gentle, Glad, Gracious, Happy, Helpful, Honest, Jolly, Joyful, Keen, Kind, Lively, Loyal, Lucky, Mellow,
    Merry, Mindful, Modest, Neat, Nimble, Observant, Patient, Peaceful, Playful, Plucky, Polite, Prudent, Quick, Quiet, Ready, Reliable, Serene, Sincere,
    Smart, Spirited, Steady, Sunny, Surefooted, Swift, Thoughtful, Tidy, Trusty, Upbeat, Watchful, Wise, Witty:
    Acorn, Alder, Aspen, Badger, Beacon, Birch, Bluebell, Breeze, Bridge, Brook, Canoe, Cedar, Clover, Comet, Compass, Crane, Curlew, Daisy, Dolphin,
    Dragonfly, Falcon, Fern, Finch, Firefly, Forest, Glade, Harbour, Hazel, Heather, Hedgehog, Heron, Island, Kestrel, Kingfisher, Kite, Lagoon, Lantern,
    Lark, Lighthouse, Lynx, Maple, Marmot, Meadow, Melody, Moon, Nightingale, Oak, Orchard, Osprey, Otter, Owl, Pebble, Pine, Plover, Puffin, Rainbow,
    Reindeer, Ridge, River, Robin, Rowan, Sailboat, Seahorse, Sparrow, Spruce, Squirrel, Starfish, Summit, Sunflower, Swan, Thistle, Valley, Willow, Wren
