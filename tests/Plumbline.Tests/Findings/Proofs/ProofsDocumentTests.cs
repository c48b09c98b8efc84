using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proofs;

/// <summary>Runs the examples of docs/methods/proofs.md.</summary>
public sealed class ProofsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "proofs.md"));

    public static TheoryData<string, string[]> Examples() =>
    [
        .. Regex.Matches(Document, "```proof\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value.Split('\n', StringSplitOptions.None))
            .Select(lines => (
                string.Join('\n', lines.Where(line => !line.StartsWith('!'))),
                lines.Where(line => line.StartsWith('!') && line != "! nothing").Select(line => line[2..]).ToArray())),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_read_as_the_document_says(string text, string[] findings) =>
        ProofReader.Read(text, "x", new ProofSettings { Bands = Given.Comments })
            .Select(finding => $"{finding.Code} {finding.Place?.Line}:{finding.Place?.Column}")
            .ShouldBe(findings);

    [Fact]
    public void The_document_names_every_id() => ProofReader.Ids.ShouldAllBe(id => Document.Contains($"`{id}`", StringComparison.Ordinal));

    [Fact]
    public void The_document_has_examples() => Examples().Count.ShouldBeGreaterThan(8);
}
