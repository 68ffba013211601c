namespace PapiSite.Benchmarks.Pages;

/// <summary>A page to visit.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Route">Its address from the site's root, with a query where it has one.</param>
internal sealed record NamedPage(string Name, string Route)
{
    /// <summary>A page of each important kind on the site of the plans in <c>content/</c>.</summary>
    public static readonly NamedPage[] Usual =
    [
        new("home", "/"),
        new("search", "/tim-kiem/"),
        new("a question", "/tim-kiem/?q=so+y+te+vinh+phuc+chu+tri+nhung+viec+gi"),
        new("a few words", "/tim-kiem/?q=ho+ngheo"),
        new("a plan of 88 tasks", "/ke-hoach/vinh-phuc-papi-2024/"),
        new("a task", "/ke-hoach/vinh-phuc-papi-2024/i.1/"),
        new("an agency", "/co-quan/vinh-phuc/so-noi-vu/"),
        new("all agencies", "/co-quan/"),
        new("a place", "/dia-ban/vinh-phuc/"),
        new("deadlines", "/thoi-han/"),
        new("deadlines of a year", "/thoi-han/2024/"),
        new("an index", "/chi-so/papi/"),
        new("changes", "/thay-doi/"),
        new("questions", "/hoi-dap/"),
        new("documents", "/van-ban/"),
        new("the manual", "/huong-dan/"),
    ];

    /// <summary>Its file in the folder of the site.</summary>
    public string File => Route.Split('?')[0][1..] + "index.html";

    /// <summary>A page by its name or its address.</summary>
    public static NamedPage? Read(string text) =>
        text.StartsWith('/') ? new(text, text) : Usual.FirstOrDefault(page => page.Name == text);
}
