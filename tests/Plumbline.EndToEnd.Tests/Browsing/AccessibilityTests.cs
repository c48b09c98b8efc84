namespace Plumbline.EndToEnd.Tests.Browsing;

public sealed class AccessibilityTests(Chromium chromium)
{
    [Fact]
    public async Task Faults_of_contrast_names_and_size_are_found_with_their_place()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await chromium.Open();
        await page.Open(workspace, "/privacy");
        (await page.Violations()).ShouldBeEmpty();

        await page.Locator("main").EvaluateAsync("""
            main => {
              main.insertAdjacentHTML('beforeend', '<img src="x.png"><input><p id="pale">pale</p>'
                  + '<a class="small" href="/a">a</a><a class="small" href="/b">b</a>')
              document.getElementById('pale').style.color = '#ccc'
              for (const link of document.querySelectorAll('.small'))
                  Object.assign(link.style, { display: 'inline-block', width: '9px', height: '9px', overflow: 'hidden' })
            }
            """);

        var faults = await page.Violations();
        foreach (var rule in new[] { "image-alt", "label", "color-contrast", "target-size" })
        {
            faults.ShouldContain(fault => fault.StartsWith(rule + ":", StringComparison.Ordinal));
        }
    }
}
