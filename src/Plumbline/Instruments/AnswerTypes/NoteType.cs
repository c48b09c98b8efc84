namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A text that a form shows and nobody answers.</summary>
internal sealed class NoteType() : AnswerType("note")
{
    private static readonly LocalText ReadOnly = new("this is a note; nobody answers it", "nodyn yw hwn; nid oes neb yn ei ateb");

    public override bool IsAnswered => false;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) => Refuse("note-answered", ReadOnly);
}
