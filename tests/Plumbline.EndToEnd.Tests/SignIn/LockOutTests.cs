using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;

namespace Plumbline.EndToEnd.Tests.SignIn;

public sealed class LockOutTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "Sign in", "The email address or the password is wrong", "Too many wrong attempts with this email address from here. Wait a minute")]
    [InlineData("cy", "Mewngofnodi", "Mae’r cyfeiriad e-bost neu’r cyfrinair yn anghywir",
        "Gormod o gynigion anghywir gyda’r cyfeiriad e-bost hwn o’r fan hon. Arhoswch funud")]
    public async Task After_five_wrong_passwords_even_the_right_one_is_told_to_wait(string language, string button, string wrong, string locked)
    {
        await using var workspace = await ServedWorkspace.Start();
        var account = await workspace.Account("Assessor of journeys", [Role.Assessor]);
        var page = await chromium.Open(scripts: false);
        await page.Open(workspace, "/sign-in?lang=" + language);

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await Try($"wrong number {attempt}");
            (await page.Fault()).ShouldContain(attempt < 5 ? wrong : locked);
            (await page.Locator("#Email").InputValueAsync()).ShouldBe(account.Email);
            (await page.Locator("#Password").InputValueAsync()).ShouldBeEmpty();
        }

        await Try(ServedWorkspace.Password);
        (await page.Fault()).ShouldContain(locked);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);

        async Task Try(string password)
        {
            await page.Locator("#Email").FillAsync(account.Email!);
            await page.Locator("#Password").FillAsync(password);
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        }
    }
}
