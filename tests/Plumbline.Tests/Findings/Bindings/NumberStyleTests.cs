using System.Text.Json;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Bindings;

public sealed class NumberStyleTests
{
    public static TheoryData<string, string, bool, Language, string> References()
    {
        var data = new TheoryData<string, string, bool, Language, string>();
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "findings", "number-style.json")));
        foreach (var item in file.RootElement.GetProperty("cases").EnumerateArray())
        {
            var starts = item.TryGetProperty("startsSentence", out _);
            foreach (var (language, name) in new[] { (Language.English, "english"), (Language.Welsh, "welsh") })
            {
                if (item.TryGetProperty(name, out var expected))
                {
                    data.Add(item.GetProperty("share").GetString()!, TokensOf(item, name), starts, language, expected.GetString()!);
                }
            }
        }

        return data;
    }

    private static string TokensOf(JsonElement item, string language) =>
        (item.TryGetProperty($"{language}Tokens", out var own) ? own : item.GetProperty("tokens")).GetString()!;

    [Theory]
    [MemberData(nameof(References))]
    public void Shares_are_printed_as_the_reference_says(string share, string tokens, bool startsSentence, Language language, string expected)
    {
        var parts = share.Split('/').Select(int.Parse).ToArray();

        var printed = FiguresGiven.One(new Share(parts[0], parts[1])).Print($"{{{{q {tokens}}}}}", language, startsSentence);

        printed.Value.Text.ShouldBe(expected);
    }

    [Fact]
    public void The_reference_is_not_empty() => References().Count.ShouldBeGreaterThan(100);
}
