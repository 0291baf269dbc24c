// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/regularsstyle.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtCore/QVariant>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr char variantProperty[] = "regularsButtonVariant";
constexpr char sizeProperty[] = "regularsButtonSize";
constexpr char invalidProperty[] = "regularsInvalid";

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property(invalidProperty).toBool();
}

} // namespace

void setButtonLook(QAbstractButton *button, ButtonVariant variant, ButtonSize size)
{
    button->setProperty(variantProperty, static_cast<int>(variant));
    button->setProperty(sizeProperty, static_cast<int>(size));
    button->updateGeometry();
    button->update();
}

ButtonVariant buttonVariant(const QWidget *button)
{
    return button ? static_cast<ButtonVariant>(button->property(variantProperty).toInt()) : ButtonVariant::Secondary;
}

FontRole buttonFont(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Regular:
        return FontRole::Strong;
    case ButtonSize::Small:
        return FontRole::SmallStrong;
    case ButtonSize::Title:
        return FontRole::PageTitle;
    }
    Q_UNREACHABLE();
}

ButtonSize buttonSize(const QWidget *button)
{
    return button ? static_cast<ButtonSize>(button->property(sizeProperty).toInt()) : ButtonSize::Regular;
}

void setInvalidMark(QWidget *editor, bool invalid)
{
    editor->setProperty(invalidProperty, invalid);
    editor->update();
}

RegularsStyle::RegularsStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void RegularsStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Their frame paints the surface too; an own background would cut its round corners.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area && (qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget)))
        area->viewport()->setAutoFillBackground(false);
}

void RegularsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const StylePainter draw(m_theme, painter, option);
    switch (element) {
    case PE_PanelButtonCommand:
        return draw.buttonPanel(buttonVariant(widget));
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return draw.toolButtonPanel();
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorHeaderArrow:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        if (element == PE_IndicatorHeaderArrow) {
            const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            draw.chevron(header && header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            draw.inputFrame(isInvalid(widget));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            draw.inputFrame(isInvalid(widget));
        return;
    case PE_FrameFocusRect:
        return draw.focusRing(radius::chip);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return draw.checkIndicator(false);
    case PE_IndicatorRadioButton:
        return draw.checkIndicator(true);
    case PE_IndicatorArrowDown:
        return draw.chevron(Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return draw.chevron(Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return draw.chevron(Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return draw.chevron(Qt::RightArrow);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return draw.menuPanel();
    case PE_FrameMenu:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            draw.itemRow(*item, qobject_cast<const QTableView *>(widget));
        return;
    case PE_PanelItemViewRow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RegularsStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const StylePainter draw(m_theme, painter, option);
    switch (element) {
    case CE_PushButtonBevel:
        return draw.buttonPanel(buttonVariant(widget));
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return draw.buttonLabel(*button, buttonVariant(widget), buttonSize(widget));
        break;
    case CE_PushButton: // Fusion would add its own focus rectangle
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_ComboBoxLabel: // Fusion would cut it in the middle of a letter
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + space::xs;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2 - icon;
            QStyleOptionComboBox elided = *combo;
            elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &elided, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return draw.menuItem(*item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return draw.headerSection(*header);
        return draw.headerRest();
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return draw.headerLabel(*header);
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return draw.tab(*tab);
        break;
    case CE_ProgressBarGroove:
        return draw.progressGroove();
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return draw.progressContents(*bar);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RegularsStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const StylePainter draw(m_theme, painter, option);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            draw.scrollBar(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                draw.inputFrame(isInvalid(widget));
            draw.chevronIn(subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), Qt::DownArrow,
                           m_theme.colour(ColourRole::Muted));
        }
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                draw.inputFrame(isInvalid(widget));
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
                draw.spinButtons(subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                                 subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace regulars
