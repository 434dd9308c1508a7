/** Why the gate keeps an action closed and what would open it. Keys: `ClosedBecause`. */
export const closedBecause = {
  "unknown-action": "这一程序没有此项操作。请返回案件页面，从列出的操作中选择。",
  "not-in-this-state": "程序当前的状态不能执行此操作。请先查看最新状态。",
  "not-yours": "此操作不由您所在的机构作出。请查看“下一步”中由谁办理。",
  "role-missing": "此操作需要其他角色。请由本机构具备相应角色的人员办理。",
  "no-authority-to-file":
    "您受的委托不包括“投诉”，不能以权利人的名义启动程序、提出申请。请由权利人自己办理，或者请权利人在“委托”中另给一份包括这一项的委托。",
  "no-authority-to-supplement":
    "您受的委托不包括“补正、陈述、提交证据”。请由权利人自己提交，或者请权利人在“委托”中另给一份包括这一项的委托。",
  "no-authority-to-settle":
    "您受的委托不包括“调解、和解”，这类事项须由权利人特别授权。请由权利人自己办理，或者请权利人在“委托”中另给一份包括这一项的委托。",
  "no-authority-to-withdraw":
    "您受的委托不包括“撤回、放弃”，这类事项须由权利人特别授权。请由权利人自己办理，或者请权利人在“委托”中另给一份包括这一项的委托。",
  "no-authority-to-appeal":
    "您受的委托不包括“反诉、上诉”，这类事项须由权利人特别授权。请由权利人自己办理，或者请权利人在“委托”中另给一份包括这一项的委托。",
  "only-the-holder": "此事须由权利人自己办理，代理人不能代为转委托。请权利人登录后，在本案中办理。",
  "ownership-change-open": "案件正在移送，等待对方答复，其间不能办理。可以先撤回移送。",
  "already-taken": "此操作在这一程序中已经办理过，法律只允许一次。",
  "clock-not-running": "相应期限没有在计算，不需要此操作。",
  "clock-still-running": "相应期限尚未届满。请等期限届满，或者等当事人先行答复。",
  "time-run-out": "行使这项权利的期限已经届满，视为放弃。仍可以提交陈述和证据。",
  "extension-used-up": "法律允许的延长已经用完，不能再延长。",
  "earlier-step-missing": "还缺少前一步操作。请先完成前一步。",
  "respondent-not-served": "尚未向被投诉人送达。请先送达，保障其答辩的机会。",
  "fast-track-state": "快速通道申请当前的状态不能执行此操作。请先查看快速通道的最新决定。",
  "other-proceeding-open": "本案的另一程序尚未结束，其间不能执行此操作。请查看本案的其他程序。",
  "other-step-missing": "需要本案的另一程序先完成相应步骤。请查看本案的其他程序。",
} satisfies Record<import("#lib/proceedings/gate").ClosedBecause, string>;
