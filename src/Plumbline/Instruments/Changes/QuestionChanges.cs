using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Changes;

/// <summary>Differences of the questions: which are new, gone or renamed, and what changed in each that stayed.</summary>
internal static class QuestionChanges
{
    public static IEnumerable<InstrumentChange> Between(InstrumentDraft old, InstrumentDraft @new)
    {
        var was = old.Questions.ToDictionary(question => question.Name);
        var names = @new.Questions.Select(question => question.Name).ToHashSet();
        var gone = old.Questions.Where(question => !names.Contains(question.Name)).ToList();
        foreach (var question in @new.Questions)
        {
            var changes = was.TryGetValue(question.Name, out var before)
                ? OneQuestion.Between(before, question, old, @new)
                : gone.Find(other => other.Label.English == question.Label.English) is { } renamed && gone.Remove(renamed)
                    ? OneQuestion.Between(renamed with { Name = question.Name }, question, old, @new)
                        .Prepend(InstrumentChanges.Of("question-renamed", question.Name, renamed.Name, question.Name))
                    : [InstrumentChanges.Of(
                        question.IsScored ? "question-added" : "unscored-question-added", question.Name, $"asks: {question.Label.English}")];
            foreach (var change in changes)
            {
                yield return change;
            }
        }

        foreach (var question in gone)
        {
            yield return InstrumentChanges.Of("question-removed", question.Name, $"asked: {question.Label.English}");
        }

        foreach (var moved in Moved(
            [.. old.Questions.Select(question => question.Name).Where(names.Contains)],
            [.. @new.Questions.Select(question => question.Name).Where(was.ContainsKey)]))
        {
            yield return InstrumentChanges.Of("question-moved", moved, "stands in another place");
        }
    }

    /// <summary>The questions outside the longest run that kept its order: those that somebody moved.</summary>
    private static IEnumerable<string> Moved(List<string> old, List<string> @new)
    {
        var place = old.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var places = @new.Select(name => place[name]).ToArray();
        var ends = new List<int>();
        var before = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var found = ends.BinarySearch(i, Comparer<int>.Create((left, right) => places[left].CompareTo(places[right])));
            var length = found < 0 ? ~found : found;
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var kept = new HashSet<int>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return @new.Where((_, i) => !kept.Contains(i));
    }
}
