namespace Plumbline.Reports.Blocks.Pictures;

/// <summary>What a picture of an easy-read page shows, drawn in plain shapes.</summary>
public enum PictureKind
{
    /// <summary>A magnifying glass over papers.</summary>
    Looking,

    /// <summary>Ten rings, so many of them filled.</summary>
    Tenths,

    /// <summary>Stairs, filled up to one of their steps.</summary>
    Steps,

    /// <summary>A tick.</summary>
    Good,

    /// <summary>An arrow that climbs.</summary>
    Better,

    /// <summary>A list in which things are ticked off.</summary>
    Next,
}
