namespace Plumbline.Workspace.Exchange;

/// <summary>A table of an inspection that can be taken away as a file.</summary>
public enum InspectionTable
{
    /// <summary>Every reading of every case with its answers, a row each.</summary>
    Judgements,

    /// <summary>Every case with its profile, and how far its readings are.</summary>
    Cases,

    /// <summary>Every score and every figure by question.</summary>
    Scores,

    /// <summary>How far first and second readers agree.</summary>
    Agreement,

    /// <summary>Who did what and when.</summary>
    Audit,
}
