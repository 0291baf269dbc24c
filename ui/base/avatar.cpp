// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/avatar.h"

#include "ui/base/stylepainter.h"

#include <QtGui/QPainter>

#include <QtCore/QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The first letter or digit of a word as a capital, with its surrogate half if it has one.
QString capitalOf(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isHighSurrogate() && i + 1 < word.size())
            return word.mid(i, 2).toString().toUpper();
        if (word[i].isLetterOrNumber())
            return QString(word[i]).toUpper().left(1);
    }
    return {};
}

} // namespace

QString initialsOf(QStringView name)
{
    static const QSet<QString> legalForms = {u"gmbh"_s, u"ag"_s,  u"kg"_s, u"ohg"_s, u"ug"_s,  u"ltd"_s,  u"inc"_s,
                                             u"llc"_s,  u"plc"_s, u"co"_s, u"sa"_s,  u"sas"_s, u"sarl"_s, u"srl"_s,
                                             u"bv"_s,   u"nv"_s,  u"oy"_s, u"as"_s,  u"aps"_s};
    // Numbers differ at their end.
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) { return character.isDigit(); }))
        return name.right(2).toString();
    QStringList capitals;
    for (const QString &word : name.toString().normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts)) {
        if (!capitals.isEmpty() && legalForms.contains(QString(word).remove(u'.').toLower()))
            continue;
        if (const QString capital = capitalOf(word); !capital.isEmpty())
            capitals << capital;
    }
    if (capitals.isEmpty())
        return u"?"_s;
    return capitals.size() == 1 ? capitals.first()
                                : capitals.first() + capitals.at(capitals.size() > 2 ? capitals.size() - 1 : 1);
}

Tone avatarToneOf(QStringView name)
{
    constexpr std::array tones = {Tone::Accent, Tone::Warning, Tone::Highlight, Tone::Good, Tone::Danger, Tone::Info};
    quint32 hash = 2166136261U; // FNV-1a: the same on every machine and in every run, unlike qHash
    for (const QChar character : name) {
        hash = (hash ^ character.unicode()) * 16777619U;
    }
    return tones.at((hash >> 8) % tones.size());
}

void paintAvatar(QPainter *painter, const Theme &theme, const QRect &rect, const QString &name, bool selected)
{
    const Tone tone = avatarToneOf(name);
    const QColor fill = selected ? theme.colour(ColourRole::Surface) : theme.soft(tone);
    StylePainter::roundedBox(painter, rect, rect.height() / 2.0, fill, Qt::transparent);
    painter->save();
    QFont font = theme.font(FontRole::Strong);
    font.setPointSizeF(font.pointSizeF() * rect.height() * (rect.height() > 40 ? 0.385 : 0.35) / 13.0);
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(theme.ink(tone));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initialsOf(name));
    painter->restore();
}

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, Theme::of(this), rect(), m_name);
}

} // namespace regulars
