namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>A passage in another language than the report's, such as the words of a child as they were written, so that it is read aloud rightly.</summary>
public sealed record InLanguage(Language Language, params IReadOnlyList<Inline> Text) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
