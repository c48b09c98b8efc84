using System.Globalization;
using Microsoft.Extensions.Configuration;
using Plumbline.Inspections.SentFiles;

namespace Plumbline.Web.Settings;

/// <summary>
/// What the workspace was told of the files that services send: <c>Files</c> with <c>LargestMegabytes</c>, <c>MostFiles</c>, <c>KeptDays</c> and, where each is
/// scanned, <c>Scanner</c> with <c>ScannerArguments</c> and <c>ScannerSeconds</c>, in <c>settings.json</c> of the data folder, or as
/// <c>PLUMBLINE_Files__Scanner</c> and so on.
/// </summary>
public sealed record FileSettings(FileLimits Limits)
{
    /// <summary>What the server takes of one request stays a little above.</summary>
    private const int MostMegabytes = 25;

    /// <summary>The program that is asked about each file; null where none is.</summary>
    public string? Scanner { get; private init; }

    public IReadOnlyList<string> ScannerArguments { get; private init; } = [];

    /// <summary>How long it may think about one file.</summary>
    public TimeSpan ScannerTime { get; private init; } = TimeSpan.FromMinutes(1);

    /// <summary>What was told and cannot be understood, each with what to write instead; a server with any does not start.</summary>
    public IReadOnlyList<Refusal> Faults { get; private init; } = [];

    public static FileSettings Of(IConfiguration configuration)
    {
        var told = configuration.GetSection("Files");
        var (usual, faults) = (new FileLimits(), new List<Refusal>());
        var scanner = told["Scanner"] is { Length: > 0 } named ? named : null;
        if (scanner is not null && !(Path.IsPathRooted(scanner) && File.Exists(scanner)))
        {
            faults.Add(Fault("Scanner", "is no program that is there", "write its whole path, such as /usr/bin/clamdscan"));
        }

        return new FileSettings(new FileLimits
        {
            LargestMegabytes = Number("LargestMegabytes", usual.LargestMegabytes, MostMegabytes),
            MostFiles = Number("MostFiles", usual.MostFiles, 10_000),
            KeptDays = Number("KeptDays", usual.KeptDays, 3650),
        })
        {
            Scanner = scanner,
            ScannerArguments = [.. told.GetSection("ScannerArguments").GetChildren().Select(one => one.Value ?? "")],
            ScannerTime = TimeSpan.FromSeconds(Number("ScannerSeconds", 60, 600)),
            Faults = faults,
        };

        int Number(string name, int instead, int most)
        {
            if (told[name] is not { Length: > 0 } text)
            {
                return instead;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                return number;
            }

            faults.Add(Fault(name, "is no number that can be kept to", $"write a whole number from 1 to {most}"));
            return instead;
        }
    }

    private static Refusal Fault(string name, string message, string suggestion) =>
        new("file-settings", $"Files:{name} of settings.json, or PLUMBLINE_Files__{name}, {message}") { Suggestion = suggestion };
}
