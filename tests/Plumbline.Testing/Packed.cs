using System.IO.Compression;

namespace Plumbline.Testing;

/// <summary>A backup as text: its lines of JSON, unpacked and packed again.</summary>
public static class Packed
{
    public static string Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    public static void Write(string path, string text)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        writer.Write(text);
    }
}
