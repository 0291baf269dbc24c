// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/regularsstyle.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"

#include <QtWidgets/QStyleOption>

namespace regulars {

namespace {

/// The handle of a scroll bar without arrow buttons: the groove is the whole bar.
QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(static_cast<qint64>(length) * bar.pageStep / (range + bar.pageStep)),
                            std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                                      bar.upsideDown);
    const QRect rect = horizontal ? QRect(start, 0, handle, bar.rect.height()) : QRect(0, start, bar.rect.width(), handle);
    return rect.translated(bar.rect.topLeft());
}

} // namespace

QRect RegularsStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                    const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        const QRect handle = scrollHandle(*bar);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        switch (subControl) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return horizontal ? QRect(bar->rect.topLeft(), QPoint(handle.left() - 1, bar->rect.bottom()))
                              : QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return horizontal ? QRect(QPoint(handle.right() + 1, bar->rect.top()), bar->rect.bottomRight())
                              : QRect(QPoint(bar->rect.left(), handle.bottom() + 1), bar->rect.bottomRight());
        default: // no arrows
            return {};
        }
    }
    if (control == CC_ComboBox && option) {
        const QRect all = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 26, all.top(), 20, all.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(space::s, 2, -28, -2));
    }
    if (control == CC_SpinBox && option) {
        const QRect all = option->rect;
        const int half = all.height() / 2;
        if (subControl == SC_SpinBoxUp)
            return visualRect(option->direction, all, QRect(all.right() - 24, all.top() + 3, 20, half - 3));
        if (subControl == SC_SpinBoxDown)
            return visualRect(option->direction, all, QRect(all.right() - 24, all.top() + half, 20, half - 3));
        if (subControl == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(space::s, 2, -26, -2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect RegularsStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::s, 0, -space::s, 0);
        break;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderArrow: {
        const int size = pixelMetric(PM_HeaderMarkSize, option, widget);
        return alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, {size, size},
                           option->rect.adjusted(headerMargin, 0, -headerMargin, 0));
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize RegularsStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool isSmall = buttonSize(widget) == ButtonSize::Small;
            const QFontMetrics metrics(m_theme.font(buttonFont(buttonSize(widget))));
            const int text = metrics.size(Qt::TextShowMnemonic, button->text).width();
            int icon = button->icon.isNull() ? 0 : extent::icon;
            if (icon && text)
                icon += 6;
            const int arrow = button->features.testFlag(QStyleOptionButton::HasMenu) ? 14 : 0;
            const bool isLine = buttonVariant(widget) == ButtonVariant::Line;
            const int padding = isLine ? lineButtonPadding : text == 0 ? 9 : isSmall ? 11 : 15;
            return {text + icon + arrow + 2 * padding, isSmall ? extent::smallControl : extent::control};
        }
        return base;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        return {base.width() + (type == CT_LineEdit ? space::s : space::l), extent::control};
    case CT_ToolButton:
        return base.expandedTo({extent::smallControl, extent::smallControl});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool separator = item->menuItemType == QStyleOptionMenuItem::Separator;
            return separator ? QSize(size.width(), 9) : QSize(base.width() + 2 * space::l, 32);
        }
        return base;
    case CT_HeaderSection:
        return {base.width() + space::l, extent::tableRow};
    case CT_CheckBox:
    case CT_RadioButton:
        return {base.width() + space::s, std::max(base.height(), 24)};
    case CT_TabBarTab:
        return {base.width() + space::m, 40};
    default:
        return base;
    }
}

int RegularsStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return space::xs;
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return metric == PM_MenuPanelWidth ? 1 : 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return extent::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_FocusFrameHMargin:
        return 10;
    case PM_SplitterWidth:
        return space::l;
    case PM_HeaderMargin:
        return headerMargin;
    case PM_HeaderMarkSize:
        return 10;
    case PM_ProgressBarChunkWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RegularsStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.colour(ColourRole::Border).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace regulars
