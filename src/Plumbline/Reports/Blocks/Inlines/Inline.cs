namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>A run of text inside a block. The kinds are closed, as those of blocks are.</summary>
public abstract record Inline
{
    internal Inline()
    {
    }

    /// <summary>Hands itself to the method of the writer that is made for its kind.</summary>
    public abstract void WriteTo(IInlineWriter writer);

    /// <summary>A string is plain text.</summary>
    public static implicit operator Inline(string text) => FromString(text);

    public static Inline FromString(string text) => new Text(text);
}
