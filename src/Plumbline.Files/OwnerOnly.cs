using System.Runtime.InteropServices;
using System.Text;

namespace Plumbline.Files;

/// <summary>
/// Files and folders for the account that runs the program and for nobody else on the machine, whatever its umask: they hold judgements about children,
/// passwords' hashes and keys. What is there already keeps its content. On Windows they have the rights of the folder that they are made in.
/// </summary>
public static class OwnerOnly
{
    private const UnixFileMode ForFiles = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode ForFolders = ForFiles | UnixFileMode.UserExecute;

    /// <summary>From now on this whole process, the libraries that it uses and the programs that it starts make files and folders for their owner
    /// alone.</summary>
    public static void FromNowOn()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Umask(Convert.ToUInt32("077", 8));
        }
    }

    /// <summary>Makes a folder, and those above it that are missing. One that is there keeps its rights: it may be somebody's home.</summary>
    public static void Folder(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            return;
        }

        if (Path.GetDirectoryName(full) is { } above)
        {
            Folder(above);
        }

#pragma warning disable RS0030 // The calls are banned elsewhere so that they stand here alone.
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(full);
        }
        else
        {
            Directory.CreateDirectory(full, ForFolders);
        }
#pragma warning restore RS0030
    }

    /// <summary>A new file, or an emptied one in place of a link, that no other program can open before it is closed; its folder is made where it is
    /// missing.</summary>
    /// <exception cref="IOException">Another program has it open, or there is no room.</exception>
    public static FileStream Create(string path, int bufferSize = 64 * 1024)
    {
        Folder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (FileKinds.Of(path) == FileKind.Link)
        {
            File.Delete(path);
        }

        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = bufferSize };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = ForFiles;
        }

#pragma warning disable RS0030
        var file = new FileStream(path, options);
#pragma warning restore RS0030
        Close(path);
        file.SetLength(0);
        return file;
    }

    /// <summary>A new file with this content, on the disk when it is done.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = Create(path);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A new file with this text in UTF-8, without a mark.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes beside the file and moves it there whole, so that a reader meets the old one or the new one and never half of one.</summary>
    public static void Whole(string path, ReadOnlySpan<byte> content)
    {
        var beside = path + ".part";
        try
        {
            Write(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Takes every right of others at a file that is there away; makes an empty one where there is none and <paramref name="make"/> says so.</summary>
    public static void Close(string path, bool make = false)
    {
        if (make && !File.Exists(path))
        {
            using var made = Create(path);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & ~ForFolders) != 0)
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) & ForFolders);
        }
    }

    [DllImport("libc", EntryPoint = "umask"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint Umask(uint mask);
}
