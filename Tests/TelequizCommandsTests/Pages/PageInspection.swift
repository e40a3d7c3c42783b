/// A file that opens pages in frames of two widths and two colour schemes, and says what is wrong in
/// each of them.
///
/// The pages themselves are as they were written, but for the colour scheme, which a frame cannot choose:
/// the inspecting script stands outside, and the policy of a page forbids it any of its own.
struct PageInspection {
  /// The pages, each with a name.
  let pages: [(name: String, text: String)]

  /// Widths that are looked at, in CSS pixels.
  static let widths = [360, 1_200]

  /// The file.
  var text: String {
    let frames = pages.flatMap { page in
      Self.widths.flatMap { width in
        ["light", "dark"].map { scheme in
          let text = page.text.replacing(
            "@media (prefers-color-scheme: dark)",
            with: scheme == "dark" ? "@media all" : "@media not all")
          let name = "\(page.name), \(width), \(scheme)"
          return """
            <iframe data-name="\(name)" style="width:\(width)px;height:900px;border:0" \
            srcdoc="\(text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))"></iframe>
            """
        }
      }
    }
    return """
      <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
      \(frames.joined(separator: "\n"))
      <pre id="verdict">not inspected</pre>
      <script>\(Self.script)</script></body></html>
      """
  }

  /// What the file says after it was opened: a line for each fault, and how much was looked at.
  static func verdict(in output: String) -> [String] {
    guard let start = output.firstRange(of: "<pre id=\"verdict\">"),
      let end = output[start.upperBound...].firstRange(of: "</pre>")
    else { return ["no verdict"] }
    return output[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }

  private static let script = """
    function overlap(a, b) {
      return a.left + 1 < b.right && b.left + 1 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
    }
    function inspect(frame) {
      const page = frame.contentDocument, view = frame.contentWindow, faults = [];
      const width = page.documentElement.clientWidth;
      const name = e => '<' + e.tagName.toLowerCase() + '> ' + e.textContent.trim().slice(0, 40);
      if (page.documentElement.scrollWidth > width) faults.push('the page is wider than its window');
      for (const e of page.body.querySelectorAll('*')) {
        if (e.closest('svg')) continue;
        const style = view.getComputedStyle(e);
        if (style.display !== 'inline' && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
          faults.push('runs over its box: ' + name(e));
        const box = e.getBoundingClientRect();
        if (box.width > 0 && (box.left < -0.5 || box.right > width + 0.5))
          faults.push('outside the window: ' + name(e));
        if (style.overflow !== 'visible' || style.textOverflow === 'ellipsis')
          faults.push('may hide text: ' + name(e));
      }
      for (const svg of page.querySelectorAll('svg')) {
        const room = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('text')].map(e => [e, e.getBoundingClientRect()]);
        for (const [e, box] of words)
          if (box.left < room.left - 1 || box.right > room.right + 1 || box.top < room.top - 1
              || box.bottom > room.bottom + 1) faults.push('outside its picture: ' + name(e));
        words.forEach(([e, box], i) => words.slice(i + 1).forEach(([other, otherBox]) => {
          if (overlap(box, otherBox)) faults.push('over one another: ' + name(e) + ' and ' + name(other));
        }));
      }
      const dark = frame.dataset.name.endsWith('dark');
      const paper = view.getComputedStyle(page.documentElement).backgroundColor;
      const light = paper.match(/[0-9]+/g).slice(0, 3).every(c => c > 128);
      if (light === dark) faults.push('the paper is ' + paper);
      for (const entry of view.performance.getEntriesByType('resource')) faults.push('asks for ' + entry.name);
      return [faults.map(f => frame.dataset.name + ': ' + f), page.querySelectorAll('*').length];
    }
    addEventListener('load', () => {
      const found = [...document.querySelectorAll('iframe')].map(inspect);
      const faults = found.flatMap(f => f[0]);
      const verdict = document.getElementById('verdict');
      document.querySelectorAll('iframe').forEach(f => f.remove());
      verdict.textContent = faults.concat('inspected ' + found.map(f => f[1]).join(' ')).join('\\n');
    });
    """
}
