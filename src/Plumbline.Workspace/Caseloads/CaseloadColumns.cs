namespace Plumbline.Workspace.Caseloads;

/// <summary>Columns of a caseload beside the profile of the instrument.</summary>
public static class CaseloadColumns
{
    /// <summary>The code of who holds the case.</summary>
    public const string Practitioner = "practitioner";

    /// <summary>The codes of who supervised it, with spaces between them.</summary>
    public const string Supervisors = "supervisors";
}
