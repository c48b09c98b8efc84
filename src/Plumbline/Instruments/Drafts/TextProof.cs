namespace Plumbline.Instruments.Drafts;

/// <summary>Proves that nobody meets an empty or an untranslated text.</summary>
internal static class TextProof
{
    public static IEnumerable<Refusal> FaultsOf(InstrumentDraft draft)
    {
        var welsh = draft.Languages.Contains(Language.Welsh);
        foreach (var (subject, kind, text) in draft.Texts())
        {
            if (string.IsNullOrWhiteSpace(text.English))
            {
                yield return new Refusal("text-missing", $"the {kind} is empty") { Subject = subject };
            }

            if (welsh && string.IsNullOrWhiteSpace(text.Welsh))
            {
                yield return new Refusal("text-untranslated", $"the {kind} has no Welsh, and the instrument says that it speaks it")
                {
                    Subject = subject,
                    Suggestion = "write it under cy, or leave cy out of languages",
                };
            }
        }
    }
}
