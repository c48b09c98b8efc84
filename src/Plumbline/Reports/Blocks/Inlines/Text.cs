namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>Plain words.</summary>
public sealed record Text(string Words) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
