using System.Text.Json;
using Plumbline.Findings.Proofs;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proofs;

/// <summary>A hundred planted errors and a hundred and fifty sentences that can be true: what is found, and what is left alone.</summary>
public sealed class ProofReferenceTests
{
    private const int Planted = 100;
    private const int Kinds = 20;
    private const int LeastTrue = 150;

    [Fact]
    public void Planted_errors_of_every_kind_are_found()
    {
        var planted = Read("planted-errors.json", "planted")
            .Select(item => (Kind: item.GetProperty("kind").GetString()!, Text: item.GetProperty("text").GetString()!))
            .ToList();
        planted.Count.ShouldBe(Planted);
        planted.Select(item => item.Kind).Distinct().Count().ShouldBe(Kinds);

        var missed = planted.Where(item => Findings(item.Text).Count == 0).Select(item => $"{item.Kind}: {item.Text}").ToList();

        missed.ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_that_can_be_true_are_left_alone()
    {
        var sentences = Read("true-sentences.json", "sentences").Select(item => item.GetString()!).ToList();
        sentences.Count.ShouldBeGreaterThanOrEqualTo(LeastTrue);

        var blamed = sentences.SelectMany(text => Findings(text).Select(finding => $"{text} -> {finding}")).ToList();

        blamed.ShouldBeEmpty();
    }

    private static List<JsonElement> Read(string file, string list)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "findings", file)));
        return [.. json.RootElement.Clone().GetProperty(list).EnumerateArray()];
    }

    private static IReadOnlyList<Refusal> Findings(string text) => ProofReader.Read(text, "text.md", new ProofSettings { Bands = Given.Comments });
}
