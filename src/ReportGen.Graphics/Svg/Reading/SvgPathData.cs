using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Reads path data (SVG 1.1, 8.3).</summary>
internal sealed class SvgPathData
{
    private readonly SvgNumbers _numbers;
    private readonly PathBuilder _path = new();
    private Point? _lastCubicControl;
    private Point? _lastQuadraticControl;

    private SvgPathData(string text)
    {
        _numbers = new SvgNumbers(text);
    }

    /// <summary>Reads a path.</summary>
    /// <param name="text">The value of <c>d</c>.</param>
    /// <param name="path">The path up to the first error, which is what SVG draws.</param>
    /// <returns>False when the data are not valid.</returns>
    public static bool TryRead(string text, out VectorPath path)
    {
        var reader = new SvgPathData(text);
        bool isSound = reader.ReadAll();
        path = reader._path.ToPath();
        return isSound;
    }

    private bool ReadAll()
    {
        char command = '\0';
        while (!_numbers.IsAtEnd)
        {
            if (char.IsAsciiLetter(_numbers.Peek))
            {
                command = _numbers.Take();
                if (_path.IsEmpty && command is not ('M' or 'm'))
                {
                    return false;
                }
            }
            else if (command is '\0' or 'Z' or 'z')
            {
                return false;
            }

            if (!ReadSegment(command))
            {
                return false;
            }

            // Further coordinate pairs after a move are lines.
            command = command switch
            {
                'M' => 'L',
                'm' => 'l',
                _ => command,
            };
        }

        return true;
    }

    private bool ReadSegment(char command)
    {
        Point? cubic = null;
        Point? quadratic = null;
        bool isRelative = char.IsAsciiLetterLower(command);
        bool isRead;
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                isRead = TryPoint(isRelative, out Point move) && Do(_path.MoveTo(move));
                break;
            case 'L':
                isRead = TryPoint(isRelative, out Point end) && Do(_path.LineTo(end));
                break;
            case 'H':
                isRead = _numbers.TryTake(out double x) && Do(_path.LineTo(_path.Current with { X = isRelative ? _path.Current.X + x : x }));
                break;
            case 'V':
                isRead = _numbers.TryTake(out double y) && Do(_path.LineTo(_path.Current with { Y = isRelative ? _path.Current.Y + y : y }));
                break;
            case 'C':
                isRead = TryPoint(isRelative, out Point first) && ReadCubic(first, isRelative, out cubic);
                break;
            case 'S':
                isRead = ReadCubic(Mirrored(_lastCubicControl), isRelative, out cubic);
                break;
            case 'Q':
                isRead = TryPoint(isRelative, out Point control) && ReadQuadratic(control, isRelative, out quadratic);
                break;
            case 'T':
                isRead = ReadQuadratic(Mirrored(_lastQuadraticControl), isRelative, out quadratic);
                break;
            case 'A':
                isRead = ReadArc(isRelative);
                break;
            case 'Z':
                isRead = Do(_path.Close());
                break;
            default:
                isRead = false;
                break;
        }

        _lastCubicControl = cubic;
        _lastQuadraticControl = quadratic;
        return isRead;
    }

    private static bool Do(PathBuilder path) => !path.IsEmpty;

    private bool ReadCubic(Point first, bool isRelative, out Point? control)
    {
        control = null;
        if (!TryPoint(isRelative, out Point second) || !TryPoint(isRelative, out Point end))
        {
            return false;
        }

        _path.CubicTo(first, second, end);
        control = second;
        return true;
    }

    private bool ReadQuadratic(Point middle, bool isRelative, out Point? control)
    {
        control = null;
        if (!TryPoint(isRelative, out Point end))
        {
            return false;
        }

        _path.QuadraticTo(middle, end);
        control = middle;
        return true;
    }

    private bool ReadArc(bool isRelative)
    {
        if (!_numbers.TryTake(out double rx) || !_numbers.TryTake(out double ry) || !_numbers.TryTake(out double turn)
            || !_numbers.TryTakeFlag(out bool large) || !_numbers.TryTakeFlag(out bool sweep) || !TryPoint(isRelative, out Point end))
        {
            return false;
        }

        _path.ArcTo(rx, ry, turn, large, sweep, end);
        return true;
    }

    private bool TryPoint(bool isRelative, out Point point)
    {
        point = default;
        if (!_numbers.TryTake(out double x) || !_numbers.TryTake(out double y))
        {
            return false;
        }

        point = isRelative ? _path.Current.Offset(x, y) : new Point(x, y);
        return true;
    }

    private Point Mirrored(Point? control) => control is { } known
        ? new Point((2 * _path.Current.X) - known.X, (2 * _path.Current.Y) - known.Y)
        : _path.Current;
}
