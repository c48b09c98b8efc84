namespace Plumbline.Reports.Blocks;

/// <summary>One piece of a report. The kinds are closed: a new kind is a new method of <see cref="IBlockWriter"/>, which every writer must then have.</summary>
public abstract record Block
{
    internal Block()
    {
    }

    /// <summary>Hands itself to the method of the writer that is made for its kind.</summary>
    public abstract void WriteTo(IBlockWriter writer);
}
