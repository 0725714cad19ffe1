### About the Charter of Trust: objectives and principles, in our own words after its public presentation.

charter-objective-protect = Protect data
    .text = What people and companies have been entrusted with should not get into the wrong hands.
charter-objective-prevent = Prevent damage
    .text = Attacks should hit neither people nor companies nor the installations that many depend on.
charter-objective-foundation = Lay a foundation for trust
    .text = In a networked world people should be able to rely on one another. That takes a solid foundation.

charter-principle-ownership = Ownership of cyber and IT security
    .text = Those at the very top are responsible. They set clear targets and measures, and make it plain that security is everybody’s task.
charter-principle-supply-chain = Responsibility throughout the digital supply chain
    .text = The higher the risk, the stricter the rules for suppliers. They always cover access, encryption, and protection by regular updates.
charter-principle-default = Security by default
    .text = Products, operations and business models come already set to the highest protection that is appropriate.
charter-principle-user-centricity = User-centricity
    .text = Providers stay trusted partners for the whole life of what they sell, with advice that fits the customer’s needs and risks.
charter-principle-innovation = Innovation and co-creation
    .text = Firms and policy makers come to a shared understanding, so that protection keeps up with new threats. Public and private bodies work together.
charter-principle-education = Education
    .text = Cybersecurity belongs in school lessons, degree courses and professional training, so that skills and job profiles move with the times.
charter-principle-certification = Cyber-resilience through conformity and certification
    .text = Whether requirements are met is verified, for example by independent bodies.
charter-principle-transparency = Transparency and response
    .text = In a network, experts share what they know about incidents and threats, and what has proved its worth.
charter-principle-regulation = Regulatory framework
    .text = States work together on rules and standards, in trade agreements too, so that the same conditions hold everywhere.
charter-principle-joint-initiatives = Joint initiatives
    .text = Everybody involved carries out projects together, and without undue delay.
