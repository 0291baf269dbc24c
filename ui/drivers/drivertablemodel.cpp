// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/drivertablemodel.h"

#include "ui/base/formatting.h"
#include "ui/drivers/drivertexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double scaleStep = 0.1;

Estimate cameOf(const Driver &driver)
{
    return estimateOf(driver.compared.with).value_or(Estimate());
}

bool isWords(int column)
{
    return column == DriverTableModel::Name || column == DriverTableModel::Next;
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (isWords(column) ? Qt::AlignLeading : Qt::AlignTrailing);
}

QVariant sortValue(const Driver &driver, int column)
{
    switch (column) {
    case DriverTableModel::Range:
        return driver.compared.with.value();
    case DriverTableModel::Share:
        return driver.compared.with.of;
    case DriverTableModel::Expected:
        return driver.compared.expected.value;
    case DriverTableModel::Difference:
        return driver.compared.difference.value;
    case DriverTableModel::MedianDays:
        return driver.medianDays;
    case DriverTableModel::Next:
        return driver.next;
    default:
        return DriverTexts::name(driver.subject);
    }
}

} // namespace

DriverTableModel::DriverTableModel(const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent), m_formatting(formatting)
{
}

void DriverTableModel::setDrivers(const QList<Driver> &drivers)
{
    beginResetModel();
    m_drivers = drivers;
    double most = 0;
    for (const Driver &each : drivers)
        most = std::max({most, cameOf(each).interval.high, each.compared.expected.interval.high});
    m_most = std::clamp(std::ceil(most / scaleStep) * scaleStep, scaleStep, 1.0);
    endResetModel();
}

int DriverTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drivers.size());
}

int DriverTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DriverTableModel::columnTitle(int column)
{
    switch (column) {
    case Name:
        return tr("With");
    case Range:
        return tr("Came again");
    case Share:
        return tr("Share");
    case Expected:
        return tr("Expected");
    case Difference:
        return tr("Difference");
    case MedianDays:
        return tr("Half within");
    case Next:
        return tr("Most often next");
    default:
        return {};
    }
}

QString DriverTableModel::text(const Driver &driver, int column) const
{
    switch (column) {
    case Name:
        return DriverTexts::name(driver.subject);
    case Share:
        return DriverTexts::share(driver.compared.with, m_formatting);
    case Expected:
        return m_formatting.percent(driver.compared.expected.value);
    case Difference:
        return DriverTexts::difference(driver.compared.difference, m_formatting);
    case MedianDays:
        return driver.medianDays > 0 ? tr("%Ln day(s)", "", driver.medianDays) : u"–"_s;
    case Next:
        return driver.next.isEmpty() ? u"–"_s
                                     : tr("%1 (%2 of %3)", "a product and how often")
                                           .arg(driver.next, m_formatting.number(driver.nextTimes),
                                                m_formatting.number(driver.compared.with.part));
    default:
        return {};
    }
}

QString DriverTableModel::spoken(const Driver &driver) const
{
    const QString chance = driver.compared.standsOut() ? QString() : tr("This may be chance.");
    return tr("%1: %2 came again, %3 expected, %4. %5", "a product, shares, the difference, whether it may be chance")
        .arg(text(driver, Name), text(driver, Share), text(driver, Expected), text(driver, Difference), chance)
        .trimmed();
}

QVariant DriverTableModel::places(const Driver &driver) const
{
    const Estimate came = cameOf(driver);
    return QVariant::fromValue(QList<qreal>{came.interval.low / m_most, came.value / m_most, came.interval.high / m_most,
                                            driver.compared.expected.value / m_most});
}

QVariant DriverTableModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Driver &driver = m_drivers[index.row()];
    const int column = index.column();
    switch (dataRole) {
    case Qt::DisplayRole:
        return text(driver, column);
    case Qt::ToolTipRole:
        return spoken(driver);
    case Qt::AccessibleTextRole:
        return column == Name || column == Range ? spoken(driver) : text(driver, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case SortRole:
        return sortValue(driver, column);
    case PlacesRole:
        return column == Range ? places(driver) : QVariant();
    case StandsOut:
        return !driver.compared.standsOut() ? 0 : driver.compared.difference.value > 0 ? 1 : -1;
    default:
        return {};
    }
}

QVariant DriverTableModel::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    // The range is a picture, and its head stands where it begins.
    if (dataRole == Qt::TextAlignmentRole && section != Range)
        return QVariant::fromValue(alignmentOf(section));
    if (dataRole != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Range:
        return tr("The dot is the share who came again, the bar where it lies with 95% confidence, the line what is "
                  "expected without it.");
    case Expected:
        return tr("The share without it, of customers who had bought as often");
    case Difference:
        return tr("In percentage points, and where it lies with 95% confidence. Where that holds 0, it may be chance.");
    case MedianDays:
        return tr("By then half of those who came again had come");
    case Next:
        return tr("What was in the most second purchases");
    default:
        return {};
    }
}

} // namespace regulars
