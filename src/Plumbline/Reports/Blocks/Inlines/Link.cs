namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Target">An address (https://, mailto:), or # and the id of a heading, table, chart, box or entry of this report.</param>
public sealed record Link(string Target, params IReadOnlyList<Inline> Text) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
