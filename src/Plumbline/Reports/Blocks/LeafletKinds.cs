namespace Plumbline.Reports.Blocks;

/// <summary>How the files of leaflets are told from those of the report that they lie beside.</summary>
public static class LeafletKinds
{
    private static readonly Dictionary<LeafletKind, string> Codes = new() { [LeafletKind.PressNotice] = "press-notice", [LeafletKind.EasyRead] = "easy-read" };

    /// <summary>As it stands in the names of files: <c>press-notice</c>.</summary>
    public static string Code(this LeafletKind kind) => Codes[kind];

    /// <summary>The kind of leaflet that a file is; null for every other file. The name of an inspection holds no dot, so that none is taken for one.</summary>
    /// <param name="path">Such as <c>croydon-2012.press-notice.en.pdf</c>.</param>
    public static LeafletKind? OfFile(string path) =>
        !path.Contains('/', StringComparison.Ordinal) && path.Split('.') is [_, var code, _, _] && Codes.FirstOrDefault(one => one.Value == code) is
        {
            Value: not null,
        } found ? found.Key : null;
}
