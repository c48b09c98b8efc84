namespace Plumbline.Workspace.Exchange;

/// <summary>Why a table is not given out.</summary>
public static class ExportRefusals
{
    private static readonly LocalText Tells = new(
        "this table is closed to you while cases are: what it says of all cases would tell of them too",
        "mae’r tabl hwn ar gau ichi tra bo achosion ar gau ichi: byddai’r hyn a ddywed am bob achos yn datgelu’r rheini hefyd");

    public static Refusal TellsOfClosed(InspectionTable table) => Refusal.Of("tells-of-closed-cases", Tells) with { Subject = table.ToString() };
}
