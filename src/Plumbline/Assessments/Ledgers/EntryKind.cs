namespace Plumbline.Assessments.Ledgers;

/// <summary>What sort of act an entry of the ledger records.</summary>
public enum EntryKind
{
    /// <summary>The record was made; the first entry of each.</summary>
    Opened,

    /// <summary>Judgements were made or changed.</summary>
    Judged,

    /// <summary>A senior person replaced judgements, with a reason; what they replaced stays visible.</summary>
    Overridden,

    /// <summary>Replaced judgements were put back.</summary>
    Restored,

    /// <summary>Judgements were taken in from a file.</summary>
    Imported,

    /// <summary>The record moved on in its review.</summary>
    Moved,
}
