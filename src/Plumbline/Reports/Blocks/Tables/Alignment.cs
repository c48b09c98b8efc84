namespace Plumbline.Reports.Blocks.Tables;

/// <summary>To which side a column is set: words to the start, numbers to the end.</summary>
public enum Alignment
{
    Start,
    End,
}
