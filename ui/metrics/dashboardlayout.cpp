// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardlayout.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<typename Part>
using Places = QList<DashboardLayout::Place<Part>>;

template<typename Part>
bool isAmong(const Places<Part> &places, Part part)
{
    return std::any_of(places.begin(), places.end(), [part](const auto &each) { return each.part == part; });
}

/// [{"name": "retention", "shown": true}, …], and what is not among it as it usually is.
template<typename Part>
Places<Part> placesOf(const QJsonArray &json, const Places<Part> &usual)
{
    Places<Part> places;
    for (const QJsonValue &each : json) {
        const QString name = each[u"name"_s].toString();
        if (isNameOf<Part>(name) && !isAmong(places, valueOf<Part>(name)))
            places.append({valueOf<Part>(name), each[u"shown"_s].toBool()});
    }
    for (const auto &each : usual) {
        if (!isAmong(places, each.part))
            places.append(each);
    }
    return places;
}

template<typename Part>
QJsonArray jsonOf(const Places<Part> &places)
{
    QJsonArray json;
    for (const auto &each : places)
        json += QJsonObject{{u"name"_s, nameOf(each.part)}, {u"shown"_s, each.shown}};
    return json;
}

template<typename Part>
QList<Part> shownOf(const Places<Part> &places)
{
    QList<Part> parts;
    for (const auto &each : places) {
        if (each.shown)
            parts += each.part;
    }
    return parts;
}

} // namespace

DashboardLayout DashboardLayout::usual()
{
    using Figure = DashboardTexts::Figure;
    DashboardLayout layout;
    for (const Figure figure : DashboardTexts::figures)
        layout.figures.append({figure, figure < Figure::AverageOrder}); // the others are for those who look for them
    for (const auto &[card, name] : EnumNames<DashboardCard>::names)
        layout.cards.append({card, card < DashboardCard::Values || card == DashboardCard::Support});
    return layout;
}

DashboardLayout DashboardLayout::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const DashboardLayout as = usual();
    DashboardLayout layout;
    layout.figures = placesOf(json.value(u"figures"_s).toArray(), as.figures);
    layout.cards = placesOf(json.value(u"cards"_s).toArray(), as.cards);
    return layout.showsNothing() ? as : layout;
}

QString DashboardLayout::toText() const
{
    const QJsonObject json{{u"figures"_s, jsonOf(figures)}, {u"cards"_s, jsonOf(cards)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<DashboardTexts::Figure> DashboardLayout::shownFigures() const
{
    return shownOf(figures);
}

QList<DashboardCard> DashboardLayout::shownCards() const
{
    return shownOf(cards);
}

QList<QList<DashboardCard>> cardRows(const QList<DashboardCard> &cards)
{
    constexpr qsizetype besideEachOther = 2;
    constexpr qsizetype withCohorts = 3;
    QList<QList<DashboardCard>> rows;
    qsizetype room = 0; // that the last row has left
    for (const DashboardCard card : cards) {
        const bool isHigh = card == DashboardCard::Cohorts;
        if (room == 0)
            rows.append(QList<DashboardCard>{});
        room = isHigh ? withCohorts - 1 - rows.last().size() : (room == 0 ? besideEachOther : room) - 1;
        rows.last().append(card);
    }
    return rows;
}

} // namespace regulars
