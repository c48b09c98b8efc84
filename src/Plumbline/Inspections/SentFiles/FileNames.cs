namespace Plumbline.Inspections.SentFiles;

/// <summary>What a file that was sent may be called. A name is a text to show; it never is a place where something is kept.</summary>
public static class FileNames
{
    public const int Longest = 120;

    /// <summary>The name without the folders that some browsers send before it; refused where it cannot be shown, or is too long.</summary>
    public static Result<string> Of(string? sent)
    {
        var name = (sent ?? "")[((sent ?? "").LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (name.Trim('.').Length == 0 || TextCharacters.FirstUnfit(name) >= 0 || name.Any(letter => char.IsControl(letter) || TurnsText(letter)))
        {
            return Result.Refused<string>(FileRefusals.NameUnreadable());
        }

        return name.Length > Longest ? Result.Refused<string>(FileRefusals.NameTooLong(Longest)) : Result.Of(name.Normalize());
    }

    /// <summary>Signs that turn the direction of writing can show another end of the name than it has.</summary>
    private static bool TurnsText(char letter) => letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
