using System.Diagnostics;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.GovUk;

public class StyleTests
{
    [Fact]
    public async Task The_style_in_the_program_is_what_its_source_compiles_to()
    {
        var folder = Repository.PathTo("src", "Plumbline.Web", "GovUk", "Assets");
        using var sass = Process.Start(new ProcessStartInfo(NodePackages.PathTo(".bin", "sass"))
        {
            ArgumentList =
            {
                "--no-source-map",
                "--style=compressed",
                "--quiet-deps",
                "--load-path=" + NodePackages.PathTo(),
                Path.Combine(folder, "plumbline.scss"),
            },
            RedirectStandardOutput = true,
        })!;

        var compiled = await sass.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        compiled
            .TrimStart('\uFEFF')
            .TrimEnd()
            .ShouldBe((await File.ReadAllTextAsync(Path.Combine(folder, "plumbline.css"), TestContext.Current.CancellationToken))
                .TrimStart('\uFEFF')
                .TrimEnd());
    }

    [Fact]
    public async Task The_script_in_the_program_is_that_of_the_design_system()
    {
        var shipped = await File.ReadAllTextAsync(
            NodePackages.PathTo("govuk-frontend", "dist", "govuk", "govuk-frontend.min.js"), TestContext.Current.CancellationToken);
        var carried = await File.ReadAllTextAsync(
            Repository.PathTo("src", "Plumbline.Web", "GovUk", "Assets", "govuk-frontend.js"), TestContext.Current.CancellationToken);

        carried.TrimEnd().ShouldBe(shipped[..shipped.IndexOf("//# sourceMappingURL", StringComparison.Ordinal)].TrimEnd());
    }

    [Fact]
    public async Task Nothing_that_belongs_to_GOV_UK_alone_is_used()
    {
        var style = await File.ReadAllTextAsync(
            Repository.PathTo("src", "Plumbline.Web", "GovUk", "Assets", "plumbline.css"), TestContext.Current.CancellationToken);

        style.ShouldNotContain("GDS Transport");
        style.ShouldNotContain("crest");
        style.ShouldNotContain("crown");
    }
}
