namespace Plumbline.Files;

/// <summary>What stands under a path, before anything is opened.</summary>
public enum FileKind
{
    Missing,
    Regular,
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,

    /// <summary>A pipe, a device or a socket: opening one may wait for ever or never end.</summary>
    Other,
}
