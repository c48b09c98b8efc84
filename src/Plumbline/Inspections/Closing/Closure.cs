namespace Plumbline.Inspections.Closing;

/// <summary>How an inspection came to be closed to changes; one that is not closed is current.</summary>
public enum Closure
{
    /// <summary>It was announced and is not done, or was entered by mistake.</summary>
    Cancelled,

    /// <summary>It is over, and kept to be read.</summary>
    Archived,
}
