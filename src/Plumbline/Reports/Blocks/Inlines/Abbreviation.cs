namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>An abbreviation where it is used first, with what it stands for printed behind it.</summary>
/// <param name="Letters">YOS</param>
/// <param name="Meaning">Youth Offending Service</param>
public sealed record Abbreviation(string Letters, string Meaning) : Inline
{
    /// <summary>Whether it stands in brackets itself, so that its meaning stands in square ones.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>What is printed behind the letters.</summary>
    public string Explained => IsBracketed ? $" [{Meaning}]" : $" ({Meaning})";

    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
