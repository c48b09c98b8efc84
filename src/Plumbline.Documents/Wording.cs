namespace Plumbline.Documents;

/// <summary>The few words that writers add to a report of their own accord, in both languages.</summary>
internal static class Wording
{
    public static readonly LocalText SkipToContent = new("Skip to main content", "Neidio i’r prif gynnwys");
    public static readonly LocalText Contents = new("Contents", "Cynnwys");
    public static readonly LocalText BackToContents = new("Back to contents", "Yn ôl i’r cynnwys");
    public static readonly LocalText Notes = new("Notes", "Nodiadau");
    public static readonly LocalText BackToText = new("Back to the text", "Yn ôl i’r testun");
    public static readonly LocalText Note = new("Note", "Nodyn");
    public static readonly LocalText PageOf = new("Page {0} of {1}", "Tudalen {0} o {1}");
    public static readonly LocalText Key = new("Key", "Dynodydd");
    public static readonly LocalText Population = new("Asked of", "Holwyd am");
    public static readonly LocalText Source = new("Source", "Ffynhonnell");
    public static readonly LocalText Answer = new("Answer", "Ateb");
    public static readonly LocalText Answers = new("Answers", "Atebion");
    public static readonly LocalText Count = new("Count", "Nifer");
    public static readonly LocalText Cases = new("Cases", "Achosion");
    public static readonly LocalText Statement = new("Statement", "Datganiad");
    public static readonly LocalText Result = new("Result", "Canlyniad");
    public static readonly LocalText MadeUpOf = new("Made up of", "Yn cynnwys");
    public static readonly LocalText QuestionsPooled = new("questions pooled: {0}", "cwestiynau a gyfunwyd: {0}");
    public static readonly LocalText PrintedAt = new("Printed in", "Argraffwyd yn");
    public static readonly LocalText NothingApplied = new("nothing applied", "dim yn gymwys");
    public static readonly LocalText Withheld = new("withheld to protect small numbers", "wedi’i atal am fod y niferoedd yn fach");
    public static readonly LocalText PartOfBase = new("{0} of {1} ({2}%)", "{0} o {1} ({2}%)");
    public static readonly LocalText Stored = new("stored value", "gwerth a gadwyd");
}
