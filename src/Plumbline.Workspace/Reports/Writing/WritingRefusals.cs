namespace Plumbline.Workspace.Reports.Writing;

/// <summary>What the acts of writing a report are refused for.</summary>
internal static class WritingRefusals
{
    private static readonly LocalText UnknownText = new("the report prints no text {0}", "nid yw’r adroddiad yn argraffu testun {0}");

    private static readonly LocalText NoTextCharacter = new(
        "the text holds a character that cannot be printed, on line {0}: delete it",
        "mae’r testun yn cynnwys nod na ellir ei argraffu, ar linell {0} – dilëwch ef");

    private static readonly LocalText NotAWriter = new(
        "choose somebody who writes the report of this inspection", "dewiswch rywun sy’n ysgrifennu adroddiad yr arolygiad hwn");

    private static readonly LocalText Nothing = new("nothing is written in this language yet", "nid oes dim wedi’i ysgrifennu yn yr iaith hon eto");

    private static readonly LocalText Undecided = new(
        "there are two texts to choose between first", "mae dau destun i ddewis rhyngddynt yn gyntaf");

    private static readonly LocalText Moved = new(
        "somebody has changed the text meanwhile: read what stands now, then do it again",
        "mae rhywun wedi newid y testun yn y cyfamser – darllenwch yr hyn sydd yno nawr, yna gwnewch hynny eto");

    private static readonly LocalText UnknownRevision = new("there is no revision {0} of this text", "nid oes fersiwn {0} o’r testun hwn");

    public static Refusal NoText(string name) => Refusal.Of("no-text", UnknownText, name) with { Subject = name };

    public static Refusal Unfit(string field, int line) => Refusal.Of("text-unreadable", NoTextCharacter, line) with { Subject = field };

    public static Refusal NoWriter() => Refusal.Of("no-writer", NotAWriter);

    public static Refusal NothingWritten() => Refusal.Of("nothing-written", Nothing);

    public static Refusal ToChoose() => Refusal.Of("to-choose", Undecided);

    public static Refusal TextMoved() => Refusal.Of("text-moved", Moved);

    public static Refusal NoRevision(int number) => Refusal.Of("no-revision", UnknownRevision, number);
}
