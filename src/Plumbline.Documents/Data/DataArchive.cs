namespace Plumbline.Documents.Data;

/// <summary>Files of data as one zip file, the same bytes for the same files.</summary>
public static class DataArchive
{
    public static byte[] Of(IEnumerable<(string Path, byte[] Content)> files) => Archive.Of(files.Select(file => (file.Path, file.Content)));
}
