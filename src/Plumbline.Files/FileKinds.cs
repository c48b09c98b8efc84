using System.Runtime.InteropServices;
using System.Text;

namespace Plumbline.Files;

/// <summary>Tells files from links, pipes and devices without opening or following them.</summary>
public static class FileKinds
{
    private const int StatusSize = 256;
    private const int ModeAt = 4;
    private const int KindOf = 0xF000;

    /// <summary>What stands there; a link is a link, whatever it leads to.</summary>
    public static FileKind Of(string path)
    {
        if (new FileInfo(path) is var found && found.LinkTarget is not null)
        {
            return FileKind.Link;
        }

        if (!OperatingSystem.IsWindows())
        {
            var status = new byte[StatusSize];
            if (LStat([.. Encoding.UTF8.GetBytes(Path.GetFullPath(path)), 0], status) != 0)
            {
                return FileKind.Missing;
            }

            return (BitConverter.ToInt32(status, ModeAt) & KindOf) switch
            {
                0x8000 => FileKind.Regular,
                0x4000 => FileKind.Folder,
                0xA000 => FileKind.Link,
                _ => FileKind.Other,
            };
        }

        return found.Exists ? FileKind.Regular : Directory.Exists(path) ? FileKind.Folder : FileKind.Missing;
    }

    /// <summary>The call by which .NET itself asks: its answer has one form on every Unix, flags first and then the mode of POSIX. .NET has no public way to
    /// tell a pipe.</summary>
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LStat(byte[] path, byte[] status);
}
