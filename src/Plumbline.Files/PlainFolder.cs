namespace Plumbline.Files;

/// <summary>
/// An inspection folder is files and folders of its own. A link would bring in what lies elsewhere, a pipe would make the program wait for ever, a device would
/// never end: each is refused by its name before anything is read. Folders whose names begin with a full stop are not looked into, because nothing reads them.
/// </summary>
public static class PlainFolder
{
    private const int MostEntries = 20_000;
    private const int Deepest = 16;

    /// <summary>Everything in a folder that is neither a file nor a folder; none when there is no folder.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(string folder)
    {
        var faults = new Faults();
        if (!Directory.Exists(folder))
        {
            return faults;
        }

        var entries = 0;
        var open = new Stack<(string Path, int Depth)>([(folder, 1)]);
        while (open.TryPop(out var at))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(at.Path))
            {
                if (++entries > MostEntries || at.Depth > Deepest)
                {
                    return [
                        new Refusal(
                            "folder-too-large",
                            $"holds more than {MostEntries} files, or folders more than {Deepest} deep; is it the folder of one inspection?")
                        {
                            Place = new Place(folder, 1, 1),
                        },
                    ];
                }

                switch (FileKinds.Of(entry))
                {
                    case FileKind.Folder when !Path.GetFileName(entry).StartsWith('.'):
                        open.Push((entry, at.Depth + 1));
                        break;
                    case FileKind.Link:
                        faults.Add(new Refusal("file-link", "is a link, and a folder holds files of its own")
                        {
                            Place = new Place(entry, 1, 1), Suggestion = "put the file itself there",
                        });
                        break;
                    case FileKind.Other:
                        faults.Add(new Refusal("file-device", "is a pipe or a device and no file")
                        {
                            Place = new Place(entry, 1, 1), Suggestion = "take it out of the folder",
                        });
                        break;
                }
            }
        }

        return [.. faults.OrderBy(fault => fault.Place!.Value.File, StringComparer.Ordinal)];
    }
}
