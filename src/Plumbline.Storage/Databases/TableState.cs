namespace Plumbline.Storage.Databases;

/// <summary>How the tables of a database stand to what this program knows.</summary>
public enum TableState
{
    /// <summary>There are none yet.</summary>
    New,

    /// <summary>They were made by an earlier version of the program and can be brought forward.</summary>
    Older,

    Current,

    /// <summary>They were made by a later version, or one that is not of this line; this program must not touch them.</summary>
    Newer,
}
