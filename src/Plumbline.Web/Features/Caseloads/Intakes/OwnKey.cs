using Microsoft.AspNetCore.Http;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>The key of a service as it is read for one answer: its own reference of each pseudonym. It is kept nowhere, so that no inspector ever has
/// it.</summary>
/// <param name="References">Empty where it could not be read.</param>
/// <param name="Fault">Why it could not be read; null where it could.</param>
internal sealed record OwnKey(IReadOnlyDictionary<string, string> References, string? Fault)
{
    private const int Largest = 4 * 1024 * 1024;

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static async Task<OwnKey> ReadAsync(IFormFile? sent, Speech say, CancellationToken stop)
    {
        if (sent is null or { Length: 0 or > Largest })
        {
            return new OwnKey(None, say[IntakeWords.ChooseKey]);
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content, stop);
        var read = ReferencesFile.Parse(content.ToArray(), Path.GetFileName(sent.FileName));
        return read.TryGet(out var references) ? new OwnKey(references, null) : new OwnKey(None, say[read.Refusals[0]]);
    }
}
