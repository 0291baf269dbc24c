// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/factlist.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

namespace regulars {

namespace {

constexpr int leastLabelWidth = 80;
constexpr int mostLabelWidth = 116;
constexpr int stackGap = 2;

void addCopyAction(QWidget *widget, const QString &text)
{
    auto *copy = new QAction(FactList::tr("Copy"), widget);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, widget, [text] { QGuiApplication::clipboard()->setText(text); });
    widget->addAction(copy);
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// A value that leads somewhere.
class LinkButton final : public QAbstractButton
{
public:
    LinkButton(const QString &text, bool valid, QWidget *parent) : QAbstractButton(parent), m_valid(valid)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(valid ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setToolTip(valid ? text : FactList::tr("%1 does not work any more").arg(text));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(shownFont());
        return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        painter.setFont(shownFont());
        painter.setPen(m_valid ? theme.colour(ColourRole::Text) : theme.readable(ColourRole::Muted, ColourRole::Surface));
        if (m_valid && (underMouse() || hasFocus()))
            painter.setPen(theme.readable(ColourRole::Accent, ColourRole::Surface));
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(
            rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            shown);
    }

private:
    [[nodiscard]] QFont shownFont() const
    {
        QFont font = Theme::of(this).font(FontRole::Body);
        font.setStrikeOut(!m_valid);
        font.setUnderline(m_valid && (underMouse() || hasFocus()));
        return font;
    }

    bool m_valid;
};

/// A label and its value. The value begins where all values begin, or earlier if it would not fit, or stands below its
/// label.
class FactRow final : public QWidget
{
public:
    FactRow(const QString &label, QWidget *value, QWidget *parent)
        : QWidget(parent), m_label(new TextLabel(label, FontRole::Body, ColourRole::Muted, this)), m_value(value)
    {
        value->setParent(this);
        m_label->setElided(true);
        // Not Fixed: that would keep the height of the width it had before.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(value->hasHeightForWidth());
        setSizePolicy(policy);
    }
    [[nodiscard]] int wantedLabelWidth() const { return m_label->QLabel::sizeHint().width() + space::m; }
    void setLabelWidth(int width)
    {
        m_labelWidth = width;
        updateGeometry();
        arrange();
    }
    [[nodiscard]] QSize sizeHint() const override { return {2 * mostLabelWidth, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {mostLabelWidth, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int valueWidth = width - valueStart(width);
        const int valueHeight = m_value->hasHeightForWidth() ? m_value->heightForWidth(valueWidth)
                                                             : m_value->sizeHint().height();
        if (isStacked(width))
            return m_label->sizeHint().height() + stackGap + valueHeight;
        return std::max(m_label->sizeHint().height(), valueHeight);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

private:
    void arrange()
    {
        const int start = valueStart(width());
        const bool stacked = isStacked(width());
        const QRect label(0, 0, stacked ? width() : start - space::s, m_label->sizeHint().height());
        const int top = stacked ? label.height() + stackGap : 0;
        m_label->setGeometry(QStyle::visualRect(layoutDirection(), rect(), label));
        m_value->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(start, top, width() - start, height() - top)));
    }
    [[nodiscard]] int valueStart(int width) const
    {
        if (m_value->hasHeightForWidth())
            return m_labelWidth;
        if (isStacked(width))
            return 0;
        const int labelNeeds = std::min(wantedLabelWidth(), m_labelWidth);
        return std::max(labelNeeds, std::min(m_labelWidth, width - m_value->sizeHint().width()));
    }

    [[nodiscard]] bool isStacked(int width) const
    {
        const int labelNeeds = std::min(wantedLabelWidth(), m_labelWidth);
        return !m_value->hasHeightForWidth() && labelNeeds + m_value->sizeHint().width() > width;
    }

    TextLabel *m_label;
    QWidget *m_value;
    int m_labelWidth = leastLabelWidth;
};

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool FactList::isEmpty() const
{
    return m_rows->count() == 0; // QLayout::isEmpty() speaks of what is visible
}

void FactList::add(const QString &label, QWidget *value)
{
    auto *row = new FactRow(label, value, this);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(label);
    m_rows->addWidget(row);
    alignValues();
}

void FactList::alignValues()
{
    int width = leastLabelWidth;
    for (int i = 0; i < m_rows->count(); ++i)
        width = std::max(width,
                         std::min(static_cast<FactRow *>(m_rows->itemAt(i)->widget())->wantedLabelWidth(), mostLabelWidth));
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<FactRow *>(m_rows->itemAt(i)->widget())->setLabelWidth(width);
}

void FactList::addText(const QString &label, const QString &text)
{
    auto *value = new TextLabel(text);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setAccessibleName(tr("%1: %2", "what it is: its value").arg(label, text));
    addCopyAction(value, text);
    add(label, value);
}

void FactList::addLink(const QString &label, const QString &text, const QUrl &url, bool valid)
{
    auto *value = new LinkButton(text, valid, this);
    value->setAccessibleName(tr("%1: %2", "what it is: its value").arg(label, text));
    addCopyAction(value, text);
    connect(value, &QAbstractButton::clicked, value, [url, valid] {
        if (valid)
            QDesktopServices::openUrl(url);
    });
    add(label, value);
}

void FactList::addAction(const QString &label, const QString &text, const QString &hint, const std::function<void()> &run)
{
    auto *value = new LinkButton(text, true, this);
    value->setToolTip(hint);
    value->setAccessibleName(tr("%1: %2", "what it is: its value").arg(label, text));
    value->setAccessibleDescription(hint);
    connect(value, &QAbstractButton::clicked, value, run);
    add(label, value);
}

void FactList::addChips(const QString &label, const QList<ChipText> &chips)
{
    auto *value = new ChipRow;
    value->setChips(chips);
    add(label, value);
}

} // namespace regulars
