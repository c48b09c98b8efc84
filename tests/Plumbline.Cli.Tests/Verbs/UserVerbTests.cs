using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class UserVerbTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    [Fact]
    public void Someone_is_added_given_roles_disabled_and_listed()
    {
        var added =
            JsonDocument.Parse(
                Run(
                    "user",
                    "add",
                    "Ann Example",
                    "ann@example.org",
                    "--role",
                    "administrator",
                    "--role",
                    "assessor",
                    "--url",
                    "https://inspect.example.org/",
                    "--json").Output).RootElement;
        var changed = Run("user", "role", "ann@example.org", "--role", "administrator");
        var listed = Run("user", "list");

        added.GetProperty("link").GetString().ShouldStartWith("https://inspect.example.org/join/");
        added.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["assessor", "administrator"]);
        changed.Output.Trim().ShouldBe("Ann Example <ann@example.org>: administrator");
        listed.Output.ShouldContain("ann@example.org");
    }

    [Fact]
    public void A_mistake_is_named_with_what_was_probably_meant()
    {
        var role = Run("user", "add", "Ann Example", "ann@example.org", "--role", "asessor");
        var person = Run("user", "link", "nobody@example.org");
        Run("user", "add", "Ann Example", "ann@example.org", "--role", "administrator");
        var last = Run("user", "disable", "ann@example.org");

        (role.Exit, role.Error.Contains("there is no role asessor (--role); did you mean assessor?", StringComparison.Ordinal)).ShouldBe((1, true));
        (person.Exit, person.Error.Contains("nobody here has the address nobody@example.org", StringComparison.Ordinal)).ShouldBe((1, true));
        (last.Exit, last.Error.Contains("this is the only administrator who can sign in", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://inspect.example.org")]
    public void A_demonstration_is_refused_where_others_could_reach_it(string address)
    {
        var refused = Run("serve", "--demo", "--url", address);

        (refused.Exit, refused.Error.Contains($"a demonstration lets everyone in, so it may not listen on {address}", StringComparison.Ordinal)).ShouldBe(
            (2, true));
    }

    [Fact]
    public void A_demonstration_is_refused_among_real_people()
    {
        Run("user", "add", "Ann Example", "ann@example.org", "--role", "administrator");

        var refused = Run("serve", "--demo");

        (refused.Exit, refused.Error.Contains("this workspace has accounts of real people", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Theory]
    [InlineData("http://mail.example.org", "a@example.org", "Mail:Server of settings.json")]
    [InlineData("smtp:mail.example.org:587", "a@example.org", "Mail:Server of settings.json")]
    [InlineData("smtp://user:word@mail.example.org", "a@example.org", "Mail:Server of settings.json")]
    [InlineData("smtp://mail.example.org", "nobody", "Mail:From of settings.json")]
    [InlineData("smtp://mail.example.org", "a@example.org", "a mail server is named, and the links in e-mails need an address")]
    public void A_mail_server_that_could_not_be_used_stops_the_server_and_no_other_verb(string server, string from, string message)
    {
        File.WriteAllText(data.PathTo("settings.json"), JsonSerializer.Serialize(new { Mail = new { Server = server, From = from } }));

        var served = Run("serve");
        var added = Run("user", "add", "Ann Example", "ann@example.org", "--role", "administrator");

        (served.Exit, added.Exit).ShouldBe((2, 0), served.Error + added.Error);
        served.Error.ShouldContain(message);
    }

    public void Dispose() => data.Dispose();

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run([.. arguments, "--data", data.Path], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
