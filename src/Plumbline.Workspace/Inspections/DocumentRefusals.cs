namespace Plumbline.Workspace.Inspections;

/// <summary>Why nothing can be done with an advance document.</summary>
internal static class DocumentRefusals
{
    private static readonly LocalText IsUnknown = new(
        "this inspection has not asked for that document", "nid yw’r arolygiad hwn wedi gofyn am y ddogfen honno");

    public static Refusal Unknown() => Refusal.Of(ActRefusals.NoInspectionCode, IsUnknown);
}
