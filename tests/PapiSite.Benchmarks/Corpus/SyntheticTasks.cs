using System.Collections.Immutable;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>Makes tasks up out of the wording of real plans: the same for a seed, any number of them, a hundred to a plan.</summary>
internal sealed class SyntheticTasks
{
    /// <summary>The tasks of a plan.</summary>
    private const int PlanSize = 100;

    private const int ShortestTitle = 60;
    private const int LongestTitle = 296;
    private const int CommunesOfPlan = 25;

    private static readonly int[] Lengths = [80, 110, 140, 140, 180, 180, 220, 260];
    private static readonly int[] FewCoordinators = [1, 1, 2, 2, 3, 4];
    private static readonly string[] KindsOfPlan = ["PAPI", "CCHC", "CDS"];
    private static readonly string[] KindsOfCommune = ["xã", "xã", "phường", "thị trấn", "huyện"];

    private readonly SeededRandom _random;
    private readonly Wording _wording;
    private readonly Zipf _openings;
    private readonly Zipf _phrases;
    private readonly string[] _communes;

    private SyntheticTasks(Wording wording, SeededRandom random)
    {
        (_wording, _random) = (wording, random);
        _openings = new(wording.Openings, random);
        _phrases = new(wording.Phrases, random);
        _communes = random.Shuffled(Provinces.Communes);
    }

    /// <summary>Makes tasks.</summary>
    public static IReadOnlyList<CorpusTask> Make(int count, Wording wording, ulong seed)
    {
        var maker = new SyntheticTasks(wording, new(seed));
        return
        [
            .. Enumerable
                .Range(0, (count + PlanSize - 1) / PlanSize)
                .SelectMany(plan => maker.Plan(plan, Math.Min(PlanSize, count - (plan * PlanSize)))),
        ];
    }

    private IEnumerable<CorpusTask> Plan(int index, int size)
    {
        var all = Provinces.All.Length;
        var plan = new PlanParticulars(
            $"{_random.Of(KindsOfPlan)}-{2021 + (((index / all) + index) % 6)}-{index:000}", 2021 + (((index / all) + index) % 6),
            Provinces.All[index % all], _random.Below(_communes.Length));
        for (var k = 0; k < size; k++) yield return Task(plan, (index * PlanSize) + k + 1, (k * _wording.Dimensions.Count / size) + 1);
    }

    private CorpusTask Task(PlanParticulars plan, int number, int dimension)
    {
        var title = Title(plan);
        var leads = Some(_wording.Leads, _random.Fraction() < 0.25 ? 2 : 1, []);
        return new()
        {
            Id = $"t{number:000000}",
            Plan = plan.Id,
            Year = plan.Year,
            Province = plan.Province,
            Dimension = dimension,
            DimensionName = _wording.Dimensions[dimension - 1],
            Title = title,
            Lead = leads,
            Coordinating = Some(_wording.Coordinators, _random.Of(FewCoordinators), leads),
            Deadline = _random.Of(_wording.Deadlines).For(plan.Year),
            Target = _random.Below(3) == 0 ? "" : _random.Of(_wording.Targets),
            Product = _random.Below(10) == 0 ? "" : _random.Of(_wording.Products),
        };
    }

    private string Title(PlanParticulars plan)
    {
        var title = _openings.Pick(_random);
        var (wanted, used, passed) = (_random.Of(Lengths), new HashSet<string> { title }, 0.0);
        while (title.Length < wanted)
        {
            // A place, a document, a period: at most one of each, in this order.
            var lot = passed + (_random.Fraction() * (1 - passed));
            var (next, phrase) = lot switch
            {
                < 0.16 => (
                    0.16,
                    $"trên địa bàn {_random.Of(KindsOfCommune)} "
                        + $"{_communes[(plan.FirstCommune + _random.Below(CommunesOfPlan)) % _communes.Length]}"
                ),
                < 0.22 => (0.22, Document(plan.Year)),
                < 0.26 => (0.26, $"giai đoạn {plan.Year}-{plan.Year + 1 + _random.Below(5)}"),
                _ => (passed, _phrases.Pick(_random)),
            };
            passed = next;
            if (!used.Add(phrase)) continue;
            if (title.Length + ", ".Length + phrase.Length > LongestTitle) break;
            title += (_random.Below(3) == 0 ? "; " : ", ") + phrase;
        }

        if (title.Length < ShortestTitle) title += $" trên địa bàn {Provinces.WithKind(plan.Province)}";
        return title.Length < ShortestTitle ? $"{title} giai đoạn {plan.Year}-{plan.Year + 5}" : title;
    }

    private string Document(int year) => _random.Below(4) switch
    {
        0 => $"theo Kế hoạch số {5 + _random.Below(395)}/KH-UBND",
        1 => $"theo Quyết định số {10 + _random.Below(3990)}/QĐ-UBND",
        2 => $"theo Công văn số {10 + _random.Below(8990)}/UBND-NC",
        _ => $"theo Nghị định số {10 + _random.Below(150)}/{year - 1}/NĐ-CP",
    };

    private ImmutableArray<string> Some(IReadOnlyList<string> names, int count, ImmutableArray<string> others)
    {
        var picked = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < count || picked.Count == 0; i++)
        {
            var name = _random.Of(names);
            if (!picked.Contains(name) && !others.Contains(name)) picked.Add(name);
        }

        return picked.ToImmutable();
    }

    private sealed record PlanParticulars(string Id, int Year, string Province, int FirstCommune);
}
