//! Plans of workshops.

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use tritt_core::curriculum::Audience;
use tritt_core::workshop::agenda::{Block, BlockKind};
use tritt_core::{StepId, Timestamp};

use crate::write::Before;
use crate::{Store, StoreError, Tx, time};

/// A plan. The number means nothing outside the data folder and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(pub i64);

/// Longest name of a plan, in characters.
pub const LONGEST_NAME: usize = 120;

/// A plan of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its name, 1 to [`LONGEST_NAME`] characters.
    pub name: String,
    /// Whom it is for.
    pub audience: Audience,
    /// How many come, 1 to 1000.
    pub people: u16,
    /// How long it is to take, 30 to 480 minutes; the blocks may add up to something else.
    pub minutes: u16,
    /// When it begins, in minutes after midnight.
    pub begins: u16,
    /// Tag of the language spoken.
    pub language: String,
    /// Tag of a second one, beside the first.
    pub beside: Option<String>,
    /// What happens, in order.
    pub blocks: Vec<Block>,
}

/// A plan as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: PlanId,
    /// When it was changed last.
    pub changed: Timestamp,
    /// What it says.
    pub plan: Plan,
}

impl Store {
    /// Every plan, the one changed last first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn workshop_plans(&self) -> Result<Vec<Kept>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("plan_all.sql"))?;
        let rows = query.query_map([], from_row)?;
        let mut plans = rows.collect::<Result<Vec<_>, _>>()?;
        for kept in &mut plans {
            kept.plan.blocks = blocks(&connection, kept.id)?;
        }
        Ok(plans)
    }

    /// A plan; nothing for one that is not there.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn workshop_plan(&self, id: PlanId) -> Result<Option<Kept>, StoreError> {
        find(&self.reading(), id)
    }
}

/// Saves a plan: a new one, or in place of one that is there. Then it can be undone.
///
/// # Errors
/// [`StoreError::NoWorkshopPlan`], or what SQLite reports.
pub fn save(tx: &Tx<'_>, id: Option<PlanId>, plan: &Plan, at: Timestamp) -> Result<PlanId, StoreError> {
    if let Some(id) = id {
        let before = find(tx.connection(), id)?.ok_or(StoreError::NoWorkshopPlan)?;
        if before.plan == *plan {
            return Ok(id);
        }
        tx.note(Before::WorkshopPlan(Box::new(before)));
        put(tx, id, plan, at)?;
        return Ok(id);
    }
    tx.connection().prepare_cached(include_str!("plan_add.sql"))?.execute(named_params! {
        ":name": plan.name,
        ":audience": plan.audience.id(),
        ":people": plan.people,
        ":minutes": plan.minutes,
        ":begins": plan.begins,
        ":language": plan.language,
        ":beside": plan.beside.as_deref().unwrap_or_default(),
        ":at": time::text(at),
    })?;
    let id = PlanId(tx.connection().last_insert_rowid());
    put_blocks(tx, id, &plan.blocks)?;
    Ok(id)
}

/// Throws a plan away. It can be undone until the program ends; then it is gone.
///
/// # Errors
/// [`StoreError::NoWorkshopPlan`], or what SQLite reports.
pub fn remove(tx: &Tx<'_>, id: PlanId, at: Timestamp) -> Result<(), StoreError> {
    find(tx.connection(), id)?.ok_or(StoreError::NoWorkshopPlan)?;
    tx.note(Before::WorkshopPlanThere(id));
    set_removed(tx, id, Some(at))
}

/// Throws a plan away, or brings it back.
pub(crate) fn set_removed(tx: &Tx<'_>, id: PlanId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let of = named_params! { ":plan": id.0, ":at": at.map(time::text) };
    tx.connection().prepare_cached(include_str!("plan_remove.sql"))?.execute(of)?;
    Ok(())
}

/// Makes a plan what it was before: what a change taken back does.
pub(crate) fn put_back(tx: &Tx<'_>, before: &Kept) -> Result<(), StoreError> {
    put(tx, before.id, &before.plan, before.changed)
}

/// Deletes what was thrown away before this start: what could bring it back ended with the program.
pub(crate) fn purge(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(include_str!("plan_purge.sql"), [])?;
    Ok(())
}

fn put(tx: &Tx<'_>, id: PlanId, plan: &Plan, at: Timestamp) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("plan_change.sql"))?.execute(named_params! {
        ":plan": id.0,
        ":name": plan.name,
        ":audience": plan.audience.id(),
        ":people": plan.people,
        ":minutes": plan.minutes,
        ":begins": plan.begins,
        ":language": plan.language,
        ":beside": plan.beside.as_deref().unwrap_or_default(),
        ":at": time::text(at),
    })?;
    tx.connection().prepare_cached(include_str!("plan_clear.sql"))?.execute(named_params! { ":plan": id.0 })?;
    put_blocks(tx, id, &plan.blocks)
}

fn put_blocks(tx: &Tx<'_>, id: PlanId, blocks: &[Block]) -> Result<(), StoreError> {
    let mut add = tx.connection().prepare_cached(include_str!("plan_add_block.sql"))?;
    for (place, block) in (0_u32..).zip(blocks) {
        add.execute(named_params! {
            ":plan": id.0,
            ":place": place,
            ":kind": block.kind.id(),
            ":item": block.kind.item(),
            ":step": block.about.as_ref().map_or("", StepId::as_str),
            ":minutes": block.minutes,
            ":note": block.note,
        })?;
    }
    Ok(())
}

fn find(connection: &Connection, id: PlanId) -> Result<Option<Kept>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("plan_one.sql"))?;
    let found = query.query_row(named_params! { ":plan": id.0 }, from_row).optional()?;
    let Some(mut kept) = found else { return Ok(None) };
    kept.plan.blocks = blocks(connection, id)?;
    Ok(Some(kept))
}

fn blocks(connection: &Connection, id: PlanId) -> Result<Vec<Block>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("plan_blocks.sql"))?;
    let rows = query.query_map(named_params! { ":plan": id.0 }, block)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What the schema lets in has a kind; whatever else stands there is something of the trainer's own.
fn block(row: &Row<'_>) -> rusqlite::Result<Block> {
    let (kind, item, step): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(Block {
        kind: BlockKind::named(&kind, &item).unwrap_or(BlockKind::Own),
        about: Some(step).filter(|step| !step.is_empty()).map(StepId::new),
        minutes: row.get(3)?,
        note: row.get(4)?,
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let (audience, beside): (String, String) = (row.get(2)?, row.get(7)?);
    let plan = Plan {
        name: row.get(1)?,
        audience: Audience::from_id(&audience).unwrap_or(Audience::Everyone),
        people: row.get(3)?,
        minutes: row.get(4)?,
        begins: row.get(5)?,
        language: row.get(6)?,
        beside: Some(beside).filter(|beside| !beside.is_empty()),
        blocks: Vec::new(),
    };
    Ok(Kept { id: PlanId(row.get(0)?), changed: time::read(&row.get::<_, String>(8)?), plan })
}

#[cfg(test)]
mod tests {
    use tritt_core::LessonId;

    use super::*;
    use crate::Op;

    const NOW: Timestamp = Timestamp(1_795_469_445_000);
    const LATER: Timestamp = Timestamp(1_795_469_446_000);

    fn store() -> Store {
        Store::in_memory(None, NOW).expect("opens")
    }

    fn plan(name: &str) -> Plan {
        let block = |kind, step: &str, note: &str| Block {
            kind,
            about: Some(step).filter(|step| !step.is_empty()).map(StepId::new),
            minutes: 10,
            note: note.to_owned(),
        };
        Plan {
            name: name.to_owned(),
            audience: Audience::Management,
            people: 12,
            minutes: 45,
            begins: 540,
            language: "de".to_owned(),
            beside: Some("en".to_owned()),
            blocks: vec![
                block(BlockKind::Welcome, "", "Kaffee hinstellen"),
                block(BlockKind::Lesson(LessonId::new("backup-restore-test")), "backup", ""),
                block(BlockKind::Questions, "backup", ""),
            ],
        }
    }

    fn kept(store: &Store, id: Option<PlanId>, plan: &Plan, at: Timestamp) -> Result<PlanId, StoreError> {
        store.write(Op::PlanWorkshop, at, |tx| save(tx, id, plan, at)).map(|written| written.value)
    }

    fn names(store: &Store) -> Vec<String> {
        store.workshop_plans().expect("plans").into_iter().map(|kept| kept.plan.name).collect()
    }

    #[test]
    fn a_plan_comes_back_as_it_was_saved_and_the_one_changed_last_stands_first() {
        let store = store();
        let first = kept(&store, None, &plan("A"), NOW).expect("saved");
        kept(&store, None, &plan("B"), NOW).expect("saved");
        assert_eq!(names(&store), ["B", "A"]);
        let changed = Plan { blocks: plan("A").blocks.into_iter().rev().collect(), ..plan("A2") };
        kept(&store, Some(first), &changed, LATER).expect("changed");
        assert_eq!(names(&store), ["A2", "B"]);
        let found = store.workshop_plan(first).expect("looked").expect("there");
        assert_eq!(found, Kept { id: first, changed: LATER, plan: changed });
    }

    #[test]
    fn a_change_and_a_removal_are_taken_back() {
        let store = store();
        let id = kept(&store, None, &plan("A"), NOW).expect("saved");
        kept(&store, Some(id), &plan("A2"), LATER).expect("changed");
        // the same again is no change: nothing of it can be taken back
        kept(&store, Some(id), &plan("A2"), LATER).expect("changed");
        store.write(Op::PlanWorkshop, LATER, |tx| remove(tx, id, LATER)).expect("removed");
        assert_eq!(names(&store), Vec::<String>::new());
        assert_eq!(store.undo(LATER).expect("undone").value, Some(Op::PlanWorkshop));
        assert_eq!(names(&store), ["A2"]);
        store.undo(LATER).expect("undone");
        let back = store.workshop_plan(id).expect("looked").expect("there");
        assert_eq!(back, Kept { id, changed: NOW, plan: plan("A") });
        assert_eq!(store.undo(LATER).expect("undone").value, None, "a plan that was made is not unmade");
    }

    #[test]
    fn what_was_thrown_away_is_neither_changed_nor_there_at_the_next_start() {
        let store = store();
        let id = kept(&store, None, &plan("A"), NOW).expect("saved");
        store.write(Op::PlanWorkshop, NOW, |tx| remove(tx, id, NOW)).expect("removed");
        assert!(matches!(kept(&store, Some(id), &plan("B"), NOW), Err(StoreError::NoWorkshopPlan)));
        let again = store.write(Op::PlanWorkshop, NOW, |tx| remove(tx, id, NOW));
        assert!(matches!(again, Err(StoreError::NoWorkshopPlan)));
        let purged = store.write(Op::PlanWorkshop, NOW, |tx| purge(tx.connection()));
        purged.expect("purged");
        store.undo(NOW).expect("nothing is left to bring back");
        assert_eq!(store.workshop_plan(id).expect("looked"), None);
        let next = kept(&store, None, &plan("B"), NOW).expect("saved");
        assert!(next > id, "no number is given twice");
    }

    #[test]
    fn the_schema_refuses_what_is_no_plan() {
        let store = store();
        for wrong in [
            Plan { name: String::new(), ..plan("A") },
            Plan { people: 0, ..plan("A") },
            Plan { minutes: 29, ..plan("A") },
            Plan { begins: 1440, ..plan("A") },
            Plan { beside: Some("de".to_owned()), ..plan("A") },
            Plan { blocks: vec![Block { minutes: 0, ..plan("A").blocks[0].clone() }], ..plan("A") },
        ] {
            assert!(kept(&store, None, &wrong, NOW).is_err(), "{wrong:?}");
        }
        assert_eq!(names(&store), Vec::<String>::new());
    }
}
