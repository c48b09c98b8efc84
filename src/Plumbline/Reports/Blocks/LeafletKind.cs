namespace Plumbline.Reports.Blocks;

/// <summary>What kind of page is published beside a report, made from the same figures.</summary>
public enum LeafletKind
{
    /// <summary>One page for those who write about the report.</summary>
    PressNotice,

    /// <summary>One page in short sentences with pictures, for everyone.</summary>
    EasyRead,
}
