namespace Plumbline.Assessments.Ledgers;

/// <summary>The kinds of entries by the words that the ledger uses.</summary>
public static class EntryKinds
{
    private static readonly string[] Codes = ["opened", "judged", "overridden", "restored", "imported", "moved"];

    public static string Code(this EntryKind kind) => Codes[(int)kind];

    public static EntryKind? FromCode(string code) => Array.IndexOf(Codes, code) is var found and >= 0 ? (EntryKind)found : null;
}
