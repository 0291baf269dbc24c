// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquery.h"
#include "tests/testpaths.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString manual()
{
    QFile file(inSourceTree(u"docs/segments.md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines between ```query and ```.
QStringList examples()
{
    static const QRegularExpression block(u"```query\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList lines;
    auto blocks = block.globalMatch(manual());
    while (blocks.hasNext())
        lines += blocks.next().captured(1).split(u'\n', Qt::SkipEmptyParts);
    return lines;
}

QueryNames names()
{
    QueryNames names;
    names.segments = {{u"s1"_s, u"VIP"_s}, {u"s2"_s, u"Staff"_s}};
    names.tiers = {{u"t1"_s, u"Gold"_s}};
    names.categories = {{u"c1"_s, u"Complaint"_s}};
    names.rewards = {{u"r1"_s, u"Free coffee"_s}};
    names.own.fields = {{FieldDefinitionId{1}, u"f1"_s, {}, u"Shoe size"_s, FieldType::Text, {}}};
    names.own.tables = {{RecordTableId{1}, u"t"_s, u"Pets"_s, {}}};
    names.own.tables.first().columns = {{FieldDefinitionId{2}, u"f2"_s, RecordTableId{1}, u"Breed"_s, FieldType::Text, {}}};
    return names;
}

/// Everything that the examples ask.
struct Asked
{
    QSet<SegmentField> fields;
    QSet<SegmentTest> tests;
    QSet<WindowKind> windows;
    QSet<EventCount> counts;
    QSet<EventPlace> places;
    std::set<std::pair<SegmentEvent, EventProperty>> properties;
    bool hasSum = false;

    void add(const SegmentRule &rule)
    {
        if (const RuleGroup *group = rule.group()) {
            for (const SegmentRule &part : group->rules)
                add(part);
        } else if (const auto *field = std::get_if<FieldTestRule>(&rule.is)) {
            fields += field->field;
            tests += field->test;
            if (field->test == SegmentTest::Within)
                windows += field->window.kind;
        } else if (const auto *own = std::get_if<OwnFieldRule>(&rule.is)) {
            tests += own->test;
        } else if (const auto *event = std::get_if<EventRule>(&rule.is)) {
            counts += event->count;
            places += event->place;
            hasSum = hasSum || !event->sum.isEmpty();
            for (const EventFilter &filter : event->filters)
                properties.insert({event->event, filter.property});
        }
    }
};

template<typename E>
QStringList missing(const QSet<E> &there)
{
    QStringList names;
    for (const auto &[value, name] : EnumNames<E>::names) {
        if (!there.contains(value))
            names += QString::fromUtf16(name);
    }
    return names;
}

} // namespace

class TestSegmentManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsUnderstood()
    {
        const QStringList lines = examples();
        QVERIFY(lines.size() > 40);
        for (const QString &line : lines) {
            const auto rule = parseQuery(line, names());
            QVERIFY2(rule, qPrintable(line));
            QVERIFY2(validate(*rule).isEmpty(), qPrintable(line));
            QCOMPARE(*parseQuery(queryOf(*rule, names()), names()), *rule);
        }
    }

    void everythingThatCanBeAskedHasAnExample()
    {
        Asked asked;
        const QStringList lines = examples();
        for (const QString &line : lines)
            asked.add(*parseQuery(line, names()));
        QCOMPARE(missing(asked.fields), QStringList());
        QCOMPARE(missing(asked.tests), QStringList());
        QCOMPARE(missing(asked.windows), QStringList());
        QCOMPARE(missing(asked.counts), QStringList());
        QCOMPARE(missing(asked.places), QStringList());
        QVERIFY(asked.hasSum);
        QStringList untold;
        for (const auto &[event, name] : EnumNames<SegmentEvent>::names) {
            for (const EventProperty property : propertiesOf(event)) {
                if (!asked.properties.contains({event, property}))
                    untold += QString::fromUtf16(name) + u' ' + nameOf(property);
            }
        }
        QCOMPARE(untold, QStringList());
    }

    void theManualNamesEveryFieldAndEvent()
    {
        const QString text = manual();
        for (const auto &[field, name] : EnumNames<SegmentField>::names)
            QVERIFY2(text.contains(u'`' + QString::fromUtf16(name) + u'`'), qPrintable(QString::fromUtf16(name)));
        for (const auto &[event, name] : EnumNames<SegmentEvent>::names)
            QVERIFY2(text.contains(u"`first "_s + QString::fromUtf16(name) + u'`'), qPrintable(QString::fromUtf16(name)));
    }
};

QTEST_GUILESS_MAIN(TestSegmentManual)

#include "tst_segmentmanual.moc"
