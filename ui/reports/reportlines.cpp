// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportlines.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Quoted, and no formula to a spreadsheet.
QString cellText(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !text.front().isDigit()) {
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        if (!isNumber)
            text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString lineOf(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += cellText(cell);
    return quoted.join(u',') + u"\r\n"_s;
}

QString headingHtml(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString tableHtml(const QStringList &headings, const QList<QStringList> &rows)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>"_s;
    for (qsizetype i = 0; i < headings.size(); ++i)
        html += u"<th align=\"%1\">%2</th>"_s.arg(i == 0 ? u"left"_s : u"right"_s, headings[i].toHtmlEscaped());
    html += u"</tr>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += u"<td align=\"%1\">%2</td>"_s.arg(i == 0 ? u"left"_s : u"right"_s, row[i].toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace regulars
