namespace Plumbline.Reports.Blocks.Pictures;

/// <summary>A drawing beside a point of an easy-read page.</summary>
/// <param name="Id">Unique in the document; also the stem of the ids inside the picture.</param>
/// <param name="Title">What it is a picture of, in a few words.</param>
/// <param name="Description">What is to be seen in it; the alternative text.</param>
public sealed record Picture(string Id, PictureKind Kind, string Title, string Description)
{
    /// <summary>How many rings or steps are filled; nothing for pictures that have none.</summary>
    public int Filled { get; init; }

    /// <summary>How many rings or steps there are.</summary>
    public int Of { get; init; }
}
