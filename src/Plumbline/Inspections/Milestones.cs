namespace Plumbline.Inspections;

/// <summary>The milestones by the words that files and tables use.</summary>
public static class Milestones
{
    private static readonly string[] Codes = ["announced", "fieldwork-begins", "fieldwork-ends", "provisional-findings", "draft", "publication", "plan"];

    /// <summary>In their order.</summary>
    public static IReadOnlyList<Milestone> All { get; } = Enum.GetValues<Milestone>();

    public static string Code(this Milestone milestone) => Codes[(int)milestone];

    public static Milestone? FromCode(string code) => Array.IndexOf(Codes, code) is var found and >= 0 ? (Milestone)found : null;
}
